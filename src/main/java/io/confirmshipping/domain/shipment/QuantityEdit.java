package io.confirmshipping.domain.shipment;

import java.util.List;

/**
 * What a seller wants to change of the quantities of a confirmed shipment.
 *
 * @param items in the whole shipment; of other SKUs it holds what it holds. If empty, what the boxes then hold
 * @param boxes in which they are; if empty, they are {@link Spread}
 */
public record QuantityEdit(List<NewQuantity> items, List<BoxChange> boxes) {

    public QuantityEdit {
        items = List.copyOf(items);
        boxes = List.copyOf(boxes);
    }
}
