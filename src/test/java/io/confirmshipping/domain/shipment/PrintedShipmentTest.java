package io.confirmshipping.domain.shipment;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleShipping.OWN_PALLETS;
import static io.confirmshipping.domain.SampleShipping.OWN_PARCELS;
import static io.confirmshipping.domain.SampleShipping.PALLETS;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.shipment.Shipments.CONFIRMED;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.event.Event;
import io.confirmshipping.domain.event.EventType;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Printing box labels makes a shipment ready that a partnered carrier takes (rules.md#rule-27). */
class PrintedShipmentTest {
    private static final Instant NOW = CONFIRMED.plusSeconds(60);

    static Stream<ShippingMethod> partnered() {
        return Stream.of(PARCELS, PALLETS);
    }

    static Stream<ShippingMethod> own() {
        return Stream.of(OWN_PARCELS, OWN_PALLETS);
    }

    @ParameterizedTest
    @MethodSource("partnered")
    void with_a_partnered_carrier_it_is_ready_to_ship_and_an_event_says_so(ShippingMethod method) {
        ConfirmedShipment before = Shipments.confirmed(ShipmentStatus.WORKING, method);

        ConfirmedShipment after = before.printed(NOW);

        assertThat(after.status()).isEqualTo(ShipmentStatus.READY_TO_SHIP);
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.updatedAt()).isEqualTo(NOW);
        assertThat(after.eventsSince(Optional.of(before)))
                .extracting(Event::type)
                .containsExactly(EventType.SHIPMENT_STATUS_CHANGED);
        assertThat(after.actsSince(before))
                .containsExactly(HistoryEntry.bySeller(HistoryEntry.Kind.LABELS_PRINTED, NOW));
    }

    @ParameterizedTest
    @MethodSource("own")
    void with_an_own_carrier_nothing_changes_because_it_still_has_no_tracking(ShippingMethod method) {
        ConfirmedShipment before = Shipments.confirmed(ShipmentStatus.WORKING, method);

        assertThat(before.printed(NOW)).isSameAs(before);
    }

    @ParameterizedTest
    @EnumSource(
            value = ShipmentStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WORKING", "CANCELLED"})
    void printing_again_or_later_changes_nothing(ShipmentStatus status) {
        ConfirmedShipment before = Shipments.confirmed(status, PARCELS);

        assertThat(before.printed(NOW)).isSameAs(before);
    }

    @Test
    void nothing_is_printed_for_a_cancelled_shipment() {
        ConfirmedShipment cancelled = Shipments.confirmed(ShipmentStatus.CANCELLED, PARCELS);

        assertThat(refused(RefusalCode.WORKFLOW_CANCELLED, () -> cancelled.printed(NOW))
                        .detail())
                .isEqualTo(
                        "Shipment %s is cancelled, so there is nothing to print for it. Create a new workflow to send the boxes."
                                .formatted(Shipments.ID));
    }
}
