package io.confirmshipping.domain.placement;

import java.util.List;

/** One way to spread the boxes: every box in exactly one shipment, every center at most once. */
public record PlacementPlan(PlacementStrategy strategy, List<ShipmentPlan> shipments, PlacementMiles miles) {

    public PlacementPlan {
        shipments = List.copyOf(shipments);
    }
}
