package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.HistoryEntry;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.domain.shipment.Tracking;
import io.confirmshipping.domain.shipment.discrepancy.Inquiry;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.usecase.ListFilter;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import java.util.List;
import java.util.Optional;

/** Reads confirmed shipments. */
public interface ShipmentReader {

    /**
     * A shipment with everything that is stored beside it.
     *
     * @param manifest its contents; empty until its quantities are edited
     * @param tracking the tracking that the seller entered
     * @param reports of carriers and centers
     * @param acts of the seller and of the schedule
     * @param inquiries about missing units
     */
    record ShipmentDetails(
            ConfirmedShipment shipment,
            Optional<Manifest> manifest,
            Optional<Tracking> tracking,
            List<ShipmentReport> reports,
            List<HistoryEntry> acts,
            List<Inquiry> inquiries) {}

    /**
     * Returns the shipment with everything that is stored beside it.
     *
     * @throws CommandRefused shipment-not-found
     */
    ShipmentDetails review(ShipmentReference reference);

    /** Returns the shipment with its tracking; empty if the seller has no such shipment. */
    Optional<TrackedShipment> find(ShipmentReference reference);

    /** Returns those of these shipments that the seller has, as the shipping queue shows them. */
    List<QueuedShipment> find(SellerId seller, List<ShipmentConfirmationId> shipments);

    /**
     * Returns a page of the seller's shipping queue, newest first. A page may have fewer entries than asked for, or none, though
     * another follows.
     */
    Page<QueuedShipment> list(SellerId seller, ShipmentFilter filter, PageRequest page);

    /** Returns the same, whether or not units are missing. */
    default Page<QueuedShipment> list(SellerId seller, ListFilter<ShipmentStatus> filter, PageRequest page) {
        return list(seller, new ShipmentFilter(filter, false), page);
    }
}
