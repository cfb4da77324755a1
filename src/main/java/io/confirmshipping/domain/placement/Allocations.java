package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.identity.ShipmentId;
import java.util.Map;

/** The boxes of every shipment of every placement option. */
public record Allocations(Map<ShipmentId, Allocation> shipments) {

    /** The allocations of a workflow that offers nothing. */
    public static final Allocations NONE = new Allocations(Map.of());

    public Allocation of(ShipmentId shipment) {
        return shipments.get(shipment);
    }

    public Load load(ShipmentId shipment, Contents contents) {
        return of(shipment).load(contents);
    }
}
