package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.shipment.PackedShipment;

/**
 * A workflow and one of its shipments after a quantity edit.
 *
 * @param shipment the edited shipment; the same object as before if nothing has changed
 */
public record QuantityEditResult(Confirmed workflow, PackedShipment shipment) {}
