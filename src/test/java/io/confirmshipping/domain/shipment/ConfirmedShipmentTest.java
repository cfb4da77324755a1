package io.confirmshipping.domain.shipment;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleShipping.OWN_PARCELS;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.shipping.Carrier;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConfirmedShipmentTest {
    private static final Instant CONFIRMED = Instant.parse("2026-11-22T18:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-25T08:30:00Z");
    private static final ShipmentName OLD = new ShipmentName("FBA STA (11/22/2026 10:00)-ONT8");
    private static final ShipmentName NEW = new ShipmentName("Mugs for the west");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CANCELLED")
    void a_shipment_can_be_renamed_until_it_is_cancelled(ShipmentStatus status) {
        ConfirmedShipment shipment = shipment(status, OLD, CONFIRMED, 1);

        assertThat(shipment.rename(NEW, NOW)).isEqualTo(copy(shipment, status, NEW, NOW, 2));
    }

    /** The clocks of two that change it, one after the other, need not agree. */
    @Test
    void what_is_changed_later_is_never_said_to_be_earlier() {
        ConfirmedShipment shipment = shipment(ShipmentStatus.WORKING, OLD, NOW, 2);

        assertThat(shipment.rename(NEW, NOW.minusMillis(42)))
                .isEqualTo(copy(shipment, ShipmentStatus.WORKING, NEW, NOW, 3));
        assertThat(shipment.cancel(NOW.minusMillis(42)).updatedAt()).isEqualTo(NOW);
        assertThat(shipment.cancel(NOW.plusMillis(1)).updatedAt()).isEqualTo(NOW.plusMillis(1));
    }

    @Test
    void a_cancelled_shipment_keeps_its_name() {
        ConfirmedShipment cancelled = shipment(ShipmentStatus.CANCELLED, OLD, CONFIRMED, 2);

        refused(RefusalCode.WORKFLOW_CANCELLED, () -> cancelled.rename(NEW, NOW));
        refused(RefusalCode.WORKFLOW_CANCELLED, () -> cancelled.rename(OLD, NOW));
    }

    @Test
    void a_shipment_that_has_the_name_already_is_not_changed() {
        ConfirmedShipment shipment = shipment(ShipmentStatus.WORKING, OLD, CONFIRMED, 1);

        assertThat(shipment.rename(new ShipmentName("  " + OLD.value()), NOW)).isSameAs(shipment);
    }

    @Test
    void cancelling_changes_the_status_and_nothing_else() {
        ConfirmedShipment shipment = shipment(ShipmentStatus.READY_TO_SHIP, NEW, CONFIRMED, 5);

        assertThat(shipment.cancel(NOW)).isEqualTo(copy(shipment, ShipmentStatus.CANCELLED, NEW, NOW, 6));
    }

    @ParameterizedTest(name = "{0}: on its way {1}, received {2}")
    @CsvSource({
        "WORKING,       false, false",
        "READY_TO_SHIP, false, false",
        "SHIPPED,       true,  false",
        "IN_TRANSIT,    true,  false",
        "DELIVERED,     true,  false",
        "CHECKED_IN,    true,  false",
        "RECEIVING,     true,  true",
        "CLOSED,        true,  true",
        "CANCELLED,     true,  false",
    })
    void a_status_tells_how_far_a_shipment_has_come(ShipmentStatus status, boolean onItsWay, boolean received) {
        assertThat(status.isOnItsWay()).isEqualTo(onItsWay);
        assertThat(status.isReceived()).isEqualTo(received);
    }

    @Test
    void there_are_nine_statuses() {
        assertThat(ShipmentStatus.values()).as("tell the new one's way above").hasSize(9);
    }

    private static ConfirmedShipment shipment(
            ShipmentStatus status, ShipmentName name, Instant updatedAt, long version) {
        return new ConfirmedShipment(
                new ShipmentIdentity(
                        new ShipmentConfirmationId("FBA15DJ9K2Q7"),
                        ShipmentId.random(),
                        WorkflowId.random(),
                        new SellerId("seller-1")),
                new ShippingTerms("ONT8", OWN_PARCELS, new Carrier("OTHER", "Other"), CONFIRMED),
                name,
                status,
                ShipmentCounts.expected(3, 36),
                new ShipmentRevision(updatedAt, version, 1));
    }

    private static ConfirmedShipment copy(
            ConfirmedShipment shipment, ShipmentStatus status, ShipmentName name, Instant updatedAt, long version) {
        return new ConfirmedShipment(
                shipment.identity(),
                shipment.terms(),
                name,
                status,
                shipment.counts(),
                new ShipmentRevision(updatedAt, version, 1));
    }
}
