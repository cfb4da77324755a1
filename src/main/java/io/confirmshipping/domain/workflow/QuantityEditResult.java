package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.shipment.PackedShipment;

/**
 * What became of a workflow and one of its shipments when quantities were edited.
 *
 * @param shipment the one that was edited; the same as before if nothing has changed
 */
public record QuantityEditResult(Confirmed workflow, PackedShipment shipment) {}
