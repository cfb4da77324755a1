package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.shipment.Closing;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.usecase.ListFilter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A choice among the shipments of the shipping queue.
 *
 * @param differ whether only closed shipments with missing units that no answer has settled are chosen
 */
public record ShipmentFilter(ListFilter<ShipmentStatus> filter, boolean differ) {

    /** Returns the statuses that a shipment may have; empty for every status. */
    public Set<ShipmentStatus> statuses() {
        boolean mayBeClosed = filter.statuses().isEmpty() || filter.statuses().contains(ShipmentStatus.CLOSED);
        return differ && mayBeClosed ? Set.of(ShipmentStatus.CLOSED) : filter.statuses();
    }

    /**
     * Returns whether a shipment is chosen.
     *
     * @param shipDate empty if it is not known
     */
    public boolean admits(ConfirmedShipment shipment, Optional<LocalDate> shipDate) {
        return filter.admits(shipment.status(), shipment.name().value(), shipDate)
                && (!differ || shipment.closing().map(Closing::openUnits).orElse(0L) > 0);
    }
}
