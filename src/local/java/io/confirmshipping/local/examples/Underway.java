package io.confirmshipping.local.examples;

import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import java.util.List;
import java.util.TreeMap;

/**
 * An example whose shipments are confirmed.
 *
 * @param planned the same workflow before, with its boxes, which stay as they are
 */
record Underway(Confirmed workflow, WorkflowWithContents planned) {

    List<ConfirmedShipment> shipments() {
        return workflow.shipments();
    }

    /** Returns the units that a shipment was confirmed with, by SKU. */
    List<SkuQuantity> expected(ConfirmedShipment shipment) {
        return new TreeMap<>(planned.confirmed(shipment).quantities())
                .entrySet().stream()
                        .map(sku -> new SkuQuantity(sku.getKey(), sku.getValue()))
                        .toList();
    }
}
