package io.confirmshipping.domain.shipment;

import static io.confirmshipping.domain.SampleShipping.OWN_PARCELS;
import static io.confirmshipping.domain.shipment.Shipments.CONFIRMED;
import static io.confirmshipping.domain.shipment.Shipments.confirmed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.HistoryCode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Centers report received units, in any order (rules.md#rule-17). */
class ShipmentReportTest {
    private static final Instant NOW = CONFIRMED.plus(Duration.ofDays(9));

    static Stream<Arguments> everyStatusAndEvent() {
        return Stream.of(ShipmentStatus.values())
                .flatMap(status -> Stream.of(ShipmentReport.Type.values()).map(type -> Arguments.of(status, type)));
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndEvent")
    void whatever_is_reported_the_status_never_moves_back(ShipmentStatus status, ShipmentReport.Type type) {
        ConfirmedShipment before = confirmed(status);

        ConfirmedShipment after = before.after(event("1", type), NOW);

        ShipmentStatus told = ShipmentStatus.valueOf(type.name());
        assertThat(after.status()).isEqualTo(told.ordinal() > status.ordinal() ? told : status);
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.updatedAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @EnumSource
    void units_count_whenever_they_are_received(ShipmentStatus status) {
        ConfirmedShipment shipment = confirmed(status);

        ConfirmedShipment after = shipment.after(received("1", 30), NOW).after(received("2", 9), NOW);

        assertThat(after.receivedCount()).isEqualTo(39);
        assertThat(after.unitCount()).as("what was expected").isEqualTo(shipment.unitCount());
    }

    @Test
    void a_late_event_of_a_carrier_is_history_and_nothing_else() {
        ConfirmedShipment closed = confirmed(ShipmentStatus.CLOSED);

        assertThat(closed.after(event("1", ShipmentReport.Type.DELIVERED), NOW).status())
                .isEqualTo(ShipmentStatus.CLOSED);
    }

    @Test
    void a_late_event_is_missed_among_those_that_are_told_of_a_shipment() {
        ShipmentReport first = event("1", ShipmentReport.Type.DELIVERED);
        ShipmentReport late = event("2", ShipmentReport.Type.SHIPPED);
        ConfirmedShipment shipment =
                confirmed(ShipmentStatus.READY_TO_SHIP).after(first, NOW).after(late, NOW);

        assertThat(new ShipmentAccount(List.of(first, late), List.of(), List.of()).isOf(shipment))
                .isTrue();
        assertThat(new ShipmentAccount(List.of(first), List.of(), List.of()).isOf(shipment))
                .isFalse();
    }

    @Test
    void one_received_unit_is_singular() {
        assertThat(received("1", 1).entry().detail()).map(Explanation::toString).hasValue("received 1 unit");
        assertThat(received("1", 2).entry().detail()).map(Explanation::toString).hasValue("received 2 units");
    }

    @Test
    void history_tells_what_happened_when_and_by_whom() {
        assertThat(event("1", ShipmentReport.Type.IN_TRANSIT).entry())
                .isEqualTo(HistoryEntry.by(
                        HistoryEntry.Actor.CARRIER, HistoryEntry.Kind.IN_TRANSIT, NOW.minusSeconds(60)));
        assertThat(received("2", 30).entry())
                .isEqualTo(HistoryEntry.by(
                                HistoryEntry.Actor.FULFILLMENT_CENTER,
                                HistoryEntry.Kind.RECEIVING,
                                NOW.minusSeconds(60))
                        .with(HistoryCode.RECEIVED.of(30)));
    }

    @Test
    void a_report_lies_between_the_confirmation_and_a_few_minutes_from_now() {
        ConfirmedShipment shipment = confirmed(ShipmentStatus.WORKING);
        Instant latest = NOW.plus(Duration.ofMinutes(5));

        assertThat(shipment.after(shippedAt(CONFIRMED), NOW).status()).isEqualTo(ShipmentStatus.SHIPPED);
        assertThat(shipment.after(shippedAt(latest), NOW).status()).isEqualTo(ShipmentStatus.SHIPPED);
        assertThatThrownBy(() -> shipment.after(shippedAt(CONFIRMED.minusMillis(1)), NOW))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("reported_at: is %s, which is before".formatted(CONFIRMED.minusMillis(1)));
        assertThatThrownBy(() -> shipment.after(shippedAt(latest.plusMillis(1)), NOW))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("reported_at: is %s, which is in the future".formatted(latest.plusMillis(1)));
    }

    @Test
    void a_time_cut_to_the_second_or_minute_of_the_confirmation_is_not_before_it() {
        Instant minute = CONFIRMED.truncatedTo(ChronoUnit.MINUTES);
        Instant confirmedAt = minute.plusSeconds(59).plusMillis(999);
        ConfirmedShipment shipment = confirmed(ShipmentStatus.WORKING, OWN_PARCELS, confirmedAt);

        for (Instant at :
                List.of(minute, minute.plusMillis(1), confirmedAt.truncatedTo(ChronoUnit.SECONDS), confirmedAt)) {
            assertThat(shipment.after(shippedAt(at), confirmedAt).status()).isEqualTo(ShipmentStatus.SHIPPED);
        }
        assertThatThrownBy(() -> shipment.after(shippedAt(minute.minusMillis(1)), confirmedAt))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("reported_at: is %s, which is before the shipment was confirmed, at %s"
                        .formatted(minute.minusMillis(1), confirmedAt));
    }

    private static ShipmentReport shippedAt(Instant at) {
        return new ShipmentReport("1", ShipmentReport.Type.SHIPPED, at, List.of());
    }

    static ShipmentReport event(String id, ShipmentReport.Type type) {
        return new ShipmentReport(id, type, NOW.minusSeconds(60), List.of());
    }

    private static ShipmentReport received(String id, int units) {
        return new ShipmentReport(
                id, ShipmentReport.Type.RECEIVING, NOW.minusSeconds(60), List.of(new SkuQuantity("MUG-RED", units)));
    }
}
