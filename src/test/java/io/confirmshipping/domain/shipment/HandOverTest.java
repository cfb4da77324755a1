package io.confirmshipping.domain.shipment;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleShipping.OWN_PALLETS;
import static io.confirmshipping.domain.SampleShipping.OWN_PARCELS;
import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.shipment.Shipments.CONFIRMED;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.event.Event;
import io.confirmshipping.domain.event.EventType;
import io.confirmshipping.domain.explanation.HistoryCode;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A seller's word that a shipment was handed over, and the carrier's (rules.md#rule-34). */
class HandOverTest {

    private static final Instant NOW = CONFIRMED.plusSeconds(60);
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final ShipmentReport TAKEN =
            new ShipmentReport("carrier-1", ShipmentReport.Type.SHIPPED, LATER, List.of());

    @ParameterizedTest
    @EnumSource(
            value = ShipmentStatus.class,
            names = {"WORKING", "READY_TO_SHIP"})
    void with_or_without_tracking_it_is_shipped_and_an_event_says_so(ShipmentStatus status) {
        ConfirmedShipment before = Shipments.confirmed(status, OWN_PARCELS);

        ConfirmedShipment after = before.handedOver(NOW);

        assertThat(before.canBeHandedOver()).isTrue();
        assertThat(after.status()).isEqualTo(ShipmentStatus.SHIPPED);
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.eventsSince(Optional.of(before)))
                .extracting(Event::type)
                .containsExactly(EventType.SHIPMENT_STATUS_CHANGED);
        assertThat(after.actsSince(before)).containsExactly(HistoryEntry.bySeller(HistoryEntry.Kind.SHIPPED, NOW));
    }

    @ParameterizedTest
    @EnumSource(
            value = ShipmentStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WORKING", "READY_TO_SHIP", "CANCELLED"})
    void marking_what_is_on_its_way_changes_nothing(ShipmentStatus status) {
        ConfirmedShipment before = Shipments.confirmed(status, OWN_PALLETS);

        assertThat(before.handedOver(NOW)).isSameAs(before);
        assertThat(before.canBeHandedOver()).isFalse();
    }

    @Test
    void a_partnered_carrier_reports_itself_and_a_cancelled_shipment_goes_nowhere() {
        ConfirmedShipment partnered = Shipments.confirmed(ShipmentStatus.READY_TO_SHIP, PARCELS);
        ConfirmedShipment cancelled = Shipments.confirmed(ShipmentStatus.CANCELLED, OWN_PARCELS);

        refused(RefusalCode.CARRIER_REPORTS, () -> partnered.handedOver(NOW));
        refused(RefusalCode.WORKFLOW_CANCELLED, () -> cancelled.handedOver(NOW));
        assertThat(partnered.canBeHandedOver()).isFalse();
        assertThat(cancelled.canBeHandedOver()).isFalse();
    }

    @Test
    void the_carriers_report_afterwards_leaves_the_status_and_is_told_in_the_same_entry() {
        ConfirmedShipment marked =
                Shipments.confirmed(ShipmentStatus.WORKING, OWN_PARCELS).handedOver(NOW);
        ConfirmedShipment reported = marked.after(TAKEN, LATER);
        HistoryEntry act = HistoryEntry.bySeller(HistoryEntry.Kind.SHIPPED, NOW);

        assertThat(reported.status()).isEqualTo(ShipmentStatus.SHIPPED);
        assertThat(history(reported, List.of(TAKEN), List.of(act)))
                .containsExactly(act.with(HistoryCode.CARRIER_TOOK_BOXES.of(LATER)));
    }

    @Test
    void the_carriers_report_alone_is_an_entry_of_the_carrier() {
        ConfirmedShipment reported =
                Shipments.confirmed(ShipmentStatus.WORKING, OWN_PARCELS).after(TAKEN, LATER);

        assertThat(history(reported, List.of(TAKEN), List.of()))
                .containsExactly(HistoryEntry.by(HistoryEntry.Actor.CARRIER, HistoryEntry.Kind.SHIPPED, LATER));
        assertThat(reported.handedOver(LATER)).isSameAs(reported);
    }

    @Test
    void the_mark_accounts_for_the_status_until_a_report_says_more() {
        HistoryEntry act = HistoryEntry.bySeller(HistoryEntry.Kind.SHIPPED, NOW);
        ConfirmedShipment marked =
                Shipments.confirmed(ShipmentStatus.WORKING, OWN_PARCELS).handedOver(NOW);
        ShipmentReport moving = new ShipmentReport("2", ShipmentReport.Type.IN_TRANSIT, LATER, List.of());

        assertThat(new ShipmentAccount(List.of(), List.of(act), List.of()).isOf(marked))
                .isTrue();
        assertThat(new ShipmentAccount(List.of(), List.of(), List.of()).isOf(marked))
                .isFalse();
        assertThat(new ShipmentAccount(List.of(moving), List.of(act), List.of()).isOf(marked))
                .isFalse();
        assertThat(new ShipmentAccount(List.of(moving), List.of(act), List.of()).isOf(marked.after(moving, LATER)))
                .isTrue();
    }

    private static List<HistoryEntry> history(
            ConfirmedShipment shipment, List<ShipmentReport> reports, List<HistoryEntry> acts) {
        return new ShipmentRecord(
                        new TrackedShipment(shipment, new TreeSet<>(), Optional.empty()),
                        new Manifest(List.of(), List.of()),
                        reports,
                        acts,
                        List.of())
                .history();
    }
}
