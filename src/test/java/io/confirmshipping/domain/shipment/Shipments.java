package io.confirmshipping.domain.shipment;

import static io.confirmshipping.domain.Examples.OWN_PARCELS;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.time.Instant;

/** Confirmed shipments of 3 boxes with 36 units. */
final class Shipments {
    static final Instant CONFIRMED = Instant.parse("2026-11-22T18:00:00Z");
    static final ShipmentConfirmationId ID = new ShipmentConfirmationId("FBA15DJ9K2Q7");

    private Shipments() {}

    static ConfirmedShipment confirmed(ShipmentStatus status) {
        return confirmed(status, OWN_PARCELS);
    }

    static ConfirmedShipment confirmed(ShipmentStatus status, ShippingMethod method) {
        return new ConfirmedShipment(
                new ShipmentIdentity(ID, ShipmentId.random(), WorkflowId.random(), new SellerId("seller-1")),
                new ShippingTerms("ONT8", method, new Carrier("UPSN", "UPS"), CONFIRMED),
                new ShipmentName("FBA STA (11/22/2026 10:00)-ONT8"),
                status,
                ShipmentCounts.expected(3, 36),
                ShipmentRevision.first(CONFIRMED));
    }
}
