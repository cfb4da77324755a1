package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.workflow.OfferedWindows.choice;
import static io.confirmshipping.domain.workflow.OfferedWindows.offered;
import static io.confirmshipping.domain.workflow.OfferedWindows.quoted;
import static io.confirmshipping.domain.workflow.OfferedWindows.windows;
import static io.confirmshipping.domain.workflow.TransportationRequests.readyOn;
import static io.confirmshipping.domain.workflow.Workflows.CONFIRMED_AT;
import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DATE;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DATES;
import static io.confirmshipping.domain.workflow.Workflows.accept;
import static io.confirmshipping.domain.workflow.Workflows.awaiting;
import static io.confirmshipping.domain.workflow.Workflows.chosen;
import static io.confirmshipping.domain.workflow.Workflows.firstShipment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.transportation.DeliveryWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A shipment with a carrier of the seller's own has a delivery window (rules.md#rule-31). */
class DeliveryWindowTest {

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
}
