package io.confirmshipping.usecase;

import io.confirmshipping.domain.Refused;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import java.util.Optional;

/** Where confirmed shipments are kept: reading them. */
public interface ShipmentReviews {

    /** @throws Refused shipment-not-found */
    ConfirmedShipment review(ShipmentReference reference);

    /** The seller's shipping queue, newest first; all of it, or what has this status. */
    Page<ConfirmedShipment> list(SellerId seller, Optional<ShipmentStatus> status, PageRequest page);
}
