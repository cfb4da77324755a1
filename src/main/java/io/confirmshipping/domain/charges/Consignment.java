package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.pallets.PalletEstimate;
import java.math.BigDecimal;

/**
 * A load that a carrier would take to one destination.
 *
 * @param warehouseId the code of the destination
 * @param miles the distance from the source to the destination, as the crow flies
 */
public record Consignment(
        ShipmentId shipment, String warehouseId, Load load, BigDecimal miles, PalletEstimate pallets) {}
