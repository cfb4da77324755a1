package io.confirmshipping.domain.shipment.quantities;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A seller's edit of the quantities of a confirmed shipment.
 *
 * @param items in the whole shipment; of other SKUs it holds what it holds. If empty, what the boxes then hold
 * @param boxes in which they are; if empty, {@link QuantityDistribution} decides
 */
public record QuantityEdit(List<NewQuantity> items, List<BoxChange> boxes) {

    public QuantityEdit {
        items = List.copyOf(items);
        boxes = List.copyOf(boxes);
    }

    /** Returns where each SKU is named first: among the items, or else in a box. */
    Map<String, Position> positions() {
        Map<String, Position> positions = new HashMap<>();
        add(items, Position.WHOLE, positions);
        for (int i = 0; i < boxes.size(); i++) {
            add(boxes.get(i).items(), Position.of(CommandPart.BOXES, i), positions);
        }
        return positions;
    }

    private static void add(List<NewQuantity> named, Position within, Map<String, Position> positions) {
        for (int i = 0; i < named.size(); i++) {
            positions.putIfAbsent(named.get(i).msku(), within.then(CommandPart.ITEMS, i));
        }
    }
}
