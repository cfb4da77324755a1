package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleShipping.OWN_PALLETS;
import static io.confirmshipping.domain.SampleShipping.OWN_PARCELS;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.SampleShipping.SHIPPING;
import static io.confirmshipping.domain.workflow.Workflows.CONFIRMED_AT;
import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DATE;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DATES;
import static io.confirmshipping.domain.workflow.Workflows.accept;
import static io.confirmshipping.domain.workflow.Workflows.awaiting;
import static io.confirmshipping.domain.workflow.Workflows.chosen;
import static io.confirmshipping.domain.workflow.Workflows.confirm;
import static io.confirmshipping.domain.workflow.Workflows.defaultOption;
import static io.confirmshipping.domain.workflow.Workflows.firstShipment;
import static io.confirmshipping.domain.workflow.Workflows.readyOn;
import static io.confirmshipping.domain.workflow.Workflows.selected;
import static io.confirmshipping.domain.workflow.Workflows.shippingBy;
import static io.confirmshipping.domain.workflow.Workflows.withShipments;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.transportation.DeliveryWindow;
import io.confirmshipping.domain.transportation.DeliveryWindowChoice;
import io.confirmshipping.domain.transportation.ShipmentTransportation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A shipment with a carrier of the seller's own has a delivery window (rules.md#rule-31). */
class DeliveryWindowTest {

    private static AwaitingCarrier quoted() {
        AwaitingCarrier accepted = accept(awaiting(), OFFERED_AT);
        return accepted.quoteTransportation(readyOn(accepted, SHIP_DATE, CONFIRMED_AT), CONFIRMED_AT);
    }

    private static AwaitingCarrier offered() {
        AwaitingCarrier quoted = quoted();
        return quoted.offerDeliveryWindows(firstShipment(quoted), SHIP_DATES.zone(), CONFIRMED_AT);
    }

    private static List<DeliveryWindow> windows(AwaitingCarrier workflow) {
        return workflow.transportation()
                .find(firstShipment(workflow))
                .orElseThrow()
                .windows(SHIPPING.deliveryWindows(), SHIP_DATES.zone());
    }

    private static DeliveryWindowChoice choice(Workflow workflow, Predicate<DeliveryWindow> names) {
        return new DeliveryWindowChoice(firstShipment(workflow), names, SHIPPING);
    }

    private static DeliveryWindowChoice choice(Workflow workflow, DeliveryWindow window) {
        return choice(workflow, window::equals);
    }

    @Test
    void fifteen_windows_of_seven_days_begin_daily_from_the_day_on_which_the_shipment_is_ready() {
        List<DeliveryWindow> windows = windows(offered());
        assertThat(windows).hasSize(15);
        for (int i = 0; i < windows.size(); i++) {
            LocalDate first = SHIP_DATE.plusDays(i);
            assertThat(windows.get(i).start())
                    .isEqualTo(first.atStartOfDay(SHIP_DATES.zone()).toInstant());
            assertThat(windows.get(i).end())
                    .isEqualTo(first.plusDays(7).atStartOfDay(SHIP_DATES.zone()).toInstant());
        }
        assertThat(windows(quoted())).as("nothing was generated").isEmpty();
    }

    /** The clock goes forward on the 14th of March 2027. */
    @Test
    void a_window_over_the_change_of_the_clock_is_an_hour_shorter() {
        AwaitingCarrier quoted = quoted();
        Instant then = Instant.parse("2027-01-20T18:00:00Z");
        AwaitingCarrier later = quoted.quoteTransportation(readyOn(quoted, LocalDate.of(2027, 3, 10), then), then)
                .offerDeliveryWindows(firstShipment(quoted), SHIP_DATES.zone(), then);
        assertThat(Duration.between(
                        windows(later).get(0).start(), windows(later).get(0).end()))
                .isEqualTo(Duration.ofHours(7 * 24 - 1));
        assertThat(Duration.between(
                        windows(later).get(5).start(), windows(later).get(5).end()))
                .isEqualTo(Duration.ofDays(7));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void a_window_can_be_chosen_for_48_hours(long milliseconds) {
        AwaitingCarrier offered = offered();
        DeliveryWindow window = windows(offered).get(3);
        Instant then = CONFIRMED_AT.plus(Duration.ofHours(48)).plusMillis(milliseconds);
        if (milliseconds < 0) {
            assertThat(offered.chooseDeliveryWindow(choice(offered, window), then)
                            .transportation()
                            .find(window.shipment())
                            .orElseThrow()
                            .chosenWindow())
                    .contains(window);
        } else {
            assertThat(refused(
                                    RefusalCode.DELIVERY_WINDOW_EXPIRED,
                                    () -> offered.chooseDeliveryWindow(choice(offered, window), then))
                            .facts())
                    .containsEntry("expiredAt", CONFIRMED_AT.plus(Duration.ofHours(48)));
        }
    }

    @Test
    void a_window_that_is_chosen_stays_when_others_are_offered_and_can_be_replaced_by_one_of_them() {
        AwaitingCarrier offered = offered();
        DeliveryWindow first = windows(offered).get(0);
        AwaitingCarrier chosen = offered.chooseDeliveryWindow(choice(offered, first), CONFIRMED_AT);
        assertThat(chosen.chooseDeliveryWindow(choice(offered, first), CONFIRMED_AT.plus(Duration.ofDays(9))))
                .as("chosen again, even after its time")
                .isSameAs(chosen);
        Instant later = CONFIRMED_AT.plus(Duration.ofDays(3));
        AwaitingCarrier again = chosen.offerDeliveryWindows(first.shipment(), SHIP_DATES.zone(), later);
        assertThat(again.transportation().find(first.shipment()).orElseThrow().chosenWindow())
                .contains(first);
        assertThat(windows(again)).doesNotContain(first);
        DeliveryWindow other = windows(again).get(1);
        assertThat(again.chooseDeliveryWindow(choice(again, other), later)
                        .transportation()
                        .find(first.shipment())
                        .orElseThrow()
                        .chosenWindow())
                .contains(other);
    }

    @Test
    void a_shipment_that_is_ready_at_another_time_has_no_windows_until_they_are_offered_anew() {
        AwaitingCarrier offered = offered();
        AwaitingCarrier chosen = offered.chooseDeliveryWindow(choice(offered, window -> true), CONFIRMED_AT);
        ShipmentId shipment = firstShipment(chosen);
        assertThat(chosen.quoteTransportation(readyOn(chosen, SHIP_DATE, CONFIRMED_AT), CONFIRMED_AT)
                        .transportation()
                        .find(shipment)
                        .orElseThrow()
                        .chosenWindow())
                .isPresent();
        assertThat(chosen.quoteTransportation(readyOn(chosen, SHIP_DATE.plusDays(1), CONFIRMED_AT), CONFIRMED_AT)
                        .transportation()
                        .find(shipment)
                        .orElseThrow()
                        .windows())
                .isEmpty();
    }

    @Test
    void windows_begin_no_earlier_than_the_day_on_which_they_are_offered() {
        AwaitingCarrier quoted = quoted();
        Instant later =
                SHIP_DATE.plusDays(5).atTime(12, 0).atZone(SHIP_DATES.zone()).toInstant();
        AwaitingCarrier offered = quoted.offerDeliveryWindows(firstShipment(quoted), SHIP_DATES.zone(), later);
        assertThat(windows(offered).get(0).start())
                .isEqualTo(SHIP_DATE.plusDays(5).atStartOfDay(SHIP_DATES.zone()).toInstant());
    }

    @Test
    void a_ship_date_that_changes_takes_windows_back_and_stands_for_the_day_on_which_the_shipment_is_ready() {
        AwaitingCarrier offered = offered();
        AwaitingCarrier chosen = offered.chooseDeliveryWindow(choice(offered, window -> true), CONFIRMED_AT);
        Confirmed confirmed = chosen.confirmTransportation(selected(defaultOption(chosen), PARCELS), CONFIRMED_AT);
        Confirmed moved = confirmed.choose(shippingBy(PARCELS, SHIP_DATE.plusDays(3)), CONFIRMED_AT);
        ShipmentTransportation known = moved.confirmation()
                .transportation()
                .find(firstShipment(chosen))
                .orElseThrow();
        assertThat(known.windows()).isEmpty();
        assertThat(moved.offerDeliveryWindows(known.shipment(), SHIP_DATES.zone(), CONFIRMED_AT)
                        .confirmation()
                        .transportation()
                        .find(known.shipment())
                        .orElseThrow()
                        .windows(SHIPPING.deliveryWindows(), SHIP_DATES.zone())
                        .get(0)
                        .start())
                .isEqualTo(SHIP_DATE.plusDays(3).atStartOfDay(SHIP_DATES.zone()).toInstant());
    }

    @Test
    void what_is_confirmed_at_our_own_door_has_windows_from_its_ship_date_on() {
        Confirmed confirmed = confirm(accept(chosen(OWN_PARCELS), OFFERED_AT), CONFIRMED_AT);
        ShipmentId shipment = firstShipment(confirmed);
        Confirmed offered = confirmed.offerDeliveryWindows(shipment, SHIP_DATES.zone(), CONFIRMED_AT);
        DeliveryWindowChoice first = new DeliveryWindowChoice(shipment, window -> true, SHIPPING);
        DeliveryWindow window = offered.chooseDeliveryWindow(first, CONFIRMED_AT)
                .confirmation()
                .transportation()
                .find(shipment)
                .orElseThrow()
                .chosenWindow()
                .orElseThrow();
        assertThat(window.start())
                .isEqualTo(confirmed
                        .confirmation()
                        .shipping()
                        .shipDate()
                        .atStartOfDay(SHIP_DATES.zone())
                        .toInstant());
        assertThat(offered.confirmation().option(shipment))
                .isEqualTo(confirmed.confirmation().option(shipment));
    }

    @Test
    void no_window_ends_before_the_boxes_ship() {
        AwaitingCarrier workflow = quoted();
        List<PlannedShipment> shipments = defaultOption(workflow).shipments();
        ShipmentId late = shipments.get(shipments.size() - 1).id();
        workflow = workflow.quoteTransportation(
                readyOn(defaultOption(workflow), List.of(late), SHIP_DATE.plusDays(7), CONFIRMED_AT), CONFIRMED_AT);
        for (PlannedShipment shipment : shipments) {
            workflow = workflow.offerDeliveryWindows(shipment.id(), SHIP_DATES.zone(), CONFIRMED_AT)
                    .chooseDeliveryWindow(
                            new DeliveryWindowChoice(shipment.id(), window -> true, SHIPPING), CONFIRMED_AT);
        }
        AwaitingCarrier early = workflow;
        assertThat(refused(
                                RefusalCode.SHIPPING_NOT_PREPARED,
                                () -> early.confirmTransportation(
                                        selected(defaultOption(early), OWN_PARCELS), CONFIRMED_AT))
                        .detail())
                .contains("ends before the boxes ship");
    }

    /** A shipment that is ready before the others has windows that end before the boxes of the workflow ship. */
    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void after_confirmation_no_window_is_chosen_that_ends_before_the_boxes_ship(int days) {
        AwaitingCarrier early = quoted();
        List<PlannedShipment> shipments = defaultOption(early).shipments();
        ShipmentId late = shipments.get(shipments.size() - 1).id();
        LocalDate shipDate = SHIP_DATE.plusDays(7 - days);
        Confirmed confirmed = early.quoteTransportation(
                        readyOn(defaultOption(early), List.of(late), shipDate, CONFIRMED_AT), CONFIRMED_AT)
                .offerDeliveryWindows(firstShipment(early), SHIP_DATES.zone(), CONFIRMED_AT)
                .confirmTransportation(selected(defaultOption(early), PARCELS), CONFIRMED_AT);
        assertThat(firstShipment(early)).isNotEqualTo(late);
        assertThat(confirmed.confirmation().shipping().shipDate()).isEqualTo(shipDate);
        DeliveryWindowChoice first = choice(early, window -> true);
        if (days > 0) {
            assertThat(confirmed
                            .chooseDeliveryWindow(first, CONFIRMED_AT)
                            .confirmation()
                            .transportation()
                            .find(first.shipment())
                            .orElseThrow()
                            .chosenWindow()
                            .orElseThrow()
                            .end())
                    .isEqualTo(
                            shipDate.plusDays(1).atStartOfDay(SHIP_DATES.zone()).toInstant());
        } else {
            assertThat(refused(
                                    RefusalCode.SHIPPING_NOT_PREPARED,
                                    () -> confirmed.chooseDeliveryWindow(first, CONFIRMED_AT))
                            .detail())
                    .contains("shipment %s ends before the boxes ship".formatted(first.shipment()));
        }
    }

    @Test
    void what_is_no_window_of_the_shipment_cannot_be_chosen() {
        AwaitingCarrier offered = offered();
        assertThatThrownBy(() -> offered.chooseDeliveryWindow(choice(offered, window -> false), CONFIRMED_AT))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("delivery_window");
        AwaitingCarrier accepted = accept(awaiting(), OFFERED_AT);
        refused(
                RefusalCode.SHIPPING_NOT_PREPARED,
                () -> accepted.offerDeliveryWindows(firstShipment(accepted), SHIP_DATES.zone(), CONFIRMED_AT));
    }

    static List<ShippingMethod> ownMethods() {
        return List.of(OWN_PARCELS, OWN_PALLETS);
    }

    @ParameterizedTest
    @MethodSource("ownMethods")
    void an_own_carrier_is_confirmed_with_a_window_for_each_shipment(ShippingMethod method) {
        AwaitingCarrier workflow = quoted();
        for (PlannedShipment shipment : defaultOption(workflow).shipments()) {
            AwaitingCarrier before = workflow;
            refused(
                    RefusalCode.SHIPPING_NOT_PREPARED,
                    () -> before.confirmTransportation(selected(defaultOption(before), method), CONFIRMED_AT));
            workflow = workflow.offerDeliveryWindows(shipment.id(), SHIP_DATES.zone(), CONFIRMED_AT)
                    .chooseDeliveryWindow(
                            new DeliveryWindowChoice(shipment.id(), window -> true, SHIPPING), CONFIRMED_AT);
        }
        Confirmed confirmed = workflow.confirmTransportation(selected(defaultOption(workflow), method), CONFIRMED_AT);
        assertThat(confirmed.confirmation().transportation()).isEqualTo(workflow.transportation());
    }

    @Test
    void a_partnered_carrier_needs_none_and_neither_does_our_own_door() {
        AwaitingCarrier quoted = quoted();
        assertThat(quoted.confirmTransportation(selected(defaultOption(quoted), PARCELS), CONFIRMED_AT))
                .isInstanceOf(Confirmed.class);
        assertThat(confirm(accept(chosen(OWN_PARCELS), OFFERED_AT), CONFIRMED_AT))
                .isInstanceOf(Confirmed.class);
    }

    @Test
    void a_window_can_change_until_its_shipment_is_closed() {
        AwaitingCarrier offered = offered();
        Confirmed confirmed = offered.confirmTransportation(selected(defaultOption(offered), PARCELS), CONFIRMED_AT);
        Confirmed receiving = withShipments(confirmed, ShipmentStatus.RECEIVING);
        DeliveryWindow second = windows(offered).get(1);
        Confirmed chosen = receiving.chooseDeliveryWindow(choice(offered, second), CONFIRMED_AT);
        assertThat(chosen.header().version()).isEqualTo(receiving.header().version() + 1);
        assertThat(chosen.confirmation()
                        .transportation()
                        .find(second.shipment())
                        .orElseThrow()
                        .chosenWindow())
                .contains(second);
        Confirmed closed = withShipments(chosen, ShipmentStatus.CLOSED);
        refused(
                RefusalCode.SHIPMENT_CLOSED,
                () -> closed.chooseDeliveryWindow(
                        choice(offered, windows(offered).get(2)), CONFIRMED_AT));
        refused(
                RefusalCode.SHIPMENT_CLOSED,
                () -> closed.offerDeliveryWindows(second.shipment(), SHIP_DATES.zone(), CONFIRMED_AT));
    }
}
