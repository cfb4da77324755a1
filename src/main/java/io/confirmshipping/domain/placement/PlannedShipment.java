package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.pallets.PalletEstimate;
import java.math.BigDecimal;

/**
 * The boxes of a placement option that go to one center, in figures.
 *
 * @param warehouseId the center's code
 * @param pounds the total weight of its boxes
 * @param miles the distance from the source
 */
public record PlannedShipment(
        ShipmentId id,
        String warehouseId,
        int boxCount,
        int unitCount,
        BigDecimal pounds,
        BigDecimal miles,
        PalletEstimate pallets) {

    /** Returns this shipment with these boxes. */
    public PlannedShipment holding(Load load, PalletEstimate estimate) {
        return new PlannedShipment(id, warehouseId, load.boxCount(), load.unitCount(), load.pounds(), miles, estimate);
    }

    /** Returns this shipment with another distance from the source. */
    public PlannedShipment withMiles(BigDecimal other) {
        return new PlannedShipment(id, warehouseId, boxCount, unitCount, pounds, other, pallets);
    }

    public PlannedShipment withPallets(PalletEstimate other) {
        return new PlannedShipment(id, warehouseId, boxCount, unitCount, pounds, miles, other);
    }
}
