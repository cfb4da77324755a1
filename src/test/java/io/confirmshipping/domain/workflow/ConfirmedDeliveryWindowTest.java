package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleShipping.OWN_PALLETS;
import static io.confirmshipping.domain.SampleShipping.OWN_PARCELS;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.SampleShipping.SHIPPING;
import static io.confirmshipping.domain.workflow.OfferedWindows.choice;
import static io.confirmshipping.domain.workflow.OfferedWindows.offered;
import static io.confirmshipping.domain.workflow.OfferedWindows.quoted;
import static io.confirmshipping.domain.workflow.OfferedWindows.windows;
import static io.confirmshipping.domain.workflow.ShippingRequests.shippingBy;
import static io.confirmshipping.domain.workflow.TransportationRequests.readyOn;
import static io.confirmshipping.domain.workflow.TransportationRequests.selected;
import static io.confirmshipping.domain.workflow.Workflows.CONFIRMED_AT;
import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DATE;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DATES;
import static io.confirmshipping.domain.workflow.Workflows.accept;
import static io.confirmshipping.domain.workflow.Workflows.chosen;
import static io.confirmshipping.domain.workflow.Workflows.confirm;
import static io.confirmshipping.domain.workflow.Workflows.defaultOption;
import static io.confirmshipping.domain.workflow.Workflows.firstShipment;
import static io.confirmshipping.domain.workflow.Workflows.withShipments;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.transportation.DeliveryWindow;
import io.confirmshipping.domain.transportation.DeliveryWindowChoice;
import io.confirmshipping.domain.transportation.ShipmentTransportation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A confirmation needs a delivery window that fits its ship date, and one can change afterwards (rules.md#rule-31). */
class ConfirmedDeliveryWindowTest {

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
