package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.pallets.layout.LoadedPallet;
import java.util.List;

/**
 * A planned or confirmed shipment on its pallets.
 *
 * @param pallets with every box in its place; without boxes if the pallets are the seller's own or the boxes fit on none
 * @param contents the boxes that the pallets hold
 */
public record LoadedShipment(PlannedShipment shipment, List<LoadedPallet> pallets, Contents contents) {}
