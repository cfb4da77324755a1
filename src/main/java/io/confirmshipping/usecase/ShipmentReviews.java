package io.confirmshipping.usecase;

import io.confirmshipping.domain.Refused;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import java.util.Set;

/** Where confirmed shipments are kept: reading them. */
public interface ShipmentReviews {

    /** @throws Refused shipment-not-found */
    ConfirmedShipment review(ShipmentReference reference);

    /** The seller's whole shipping queue, newest first. */
    Page<ConfirmedShipment> list(SellerId seller, PageRequest page);

    /** What of the seller's shipping queue has one of these statuses, newest first. */
    Page<ConfirmedShipment> list(SellerId seller, Set<ShipmentStatus> statuses, PageRequest page);
}
