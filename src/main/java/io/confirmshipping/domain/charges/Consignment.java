package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.pallets.PalletEstimate;
import java.math.BigDecimal;

/**
 * What a carrier would take to one destination.
 *
 * @param miles from the source to the destination, as the crow flies
 */
public record Consignment(ShipmentId shipment, Load load, BigDecimal miles, PalletEstimate pallets) {}
