package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.identity.ShipmentId;
import java.util.Map;
import java.util.Optional;

/** The boxes of every shipment of every placement option. */
public record Allocations(Map<ShipmentId, Allocation> shipments) {

    /** The allocations of a workflow that offers nothing. */
    public static final Allocations NONE = new Allocations(Map.of());

    /**
     * Returns the boxes of a shipment.
     *
     * @throws IllegalArgumentException if no placement option has this shipment
     */
    public Allocation of(ShipmentId shipment) {
        return Optional.ofNullable(shipments.get(shipment))
                .orElseThrow(
                        () -> new IllegalArgumentException("No placement option has shipment " + shipment.value()));
    }

    /**
     * Returns what a shipment holds.
     *
     * @throws IllegalArgumentException if no placement option has this shipment
     */
    public Load load(ShipmentId shipment, Contents contents) {
        return of(shipment).load(contents);
    }
}
