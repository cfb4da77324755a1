package io.confirmshipping.domain.shipment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a seller wants to change of the quantities of a confirmed shipment.
 *
 * @param items in the whole shipment; of other SKUs it holds what it holds. If empty, what the boxes then hold
 * @param boxes in which they are; if empty, they are {@link QuantityDistribution}
 */
public record QuantityEdit(List<NewQuantity> items, List<BoxChange> boxes) {

    public QuantityEdit {
        items = List.copyOf(items);
        boxes = List.copyOf(boxes);
    }

    /** Where every SKU is written first, for example {@code items[2]} or {@code boxes[0].items[1]}. */
    Map<String, String> places() {
        Map<String, String> places = new HashMap<>();
        place(items, "items", places);
        for (int i = 0; i < boxes.size(); i++) {
            place(boxes.get(i).items(), "boxes[%d].items".formatted(i), places);
        }
        return places;
    }

    private static void place(List<NewQuantity> named, String list, Map<String, String> places) {
        for (int i = 0; i < named.size(); i++) {
            places.putIfAbsent(named.get(i).msku(), "%s[%d]".formatted(list, i));
        }
    }
}
