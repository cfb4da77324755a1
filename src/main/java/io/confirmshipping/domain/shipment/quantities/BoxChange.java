package io.confirmshipping.domain.shipment.quantities;

import java.util.List;

/**
 * The new quantities in one box.
 *
 * @param boxId as it was written, whether or not there is such a box
 * @param items in this box; of other SKUs it holds what it holds
 */
public record BoxChange(String boxId, List<NewQuantity> items) {

    public BoxChange {
        items = List.copyOf(items);
    }
}
