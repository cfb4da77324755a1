package io.confirmshipping.function.client;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A body of {@code POST /workflows} with eight boxes of two kinds that leads to every kind of charge. */
final class FewBoxes {

    private static final int MUG_BOXES = 6;
    private static final int LAMP_BOXES = 2;

    private FewBoxes() {}

    static ObjectNode body() {
        ObjectNode all = Event.fallRestock();
        ObjectNode few = all.deepCopy().put("placementPreference", "PARTIAL_SPLITS");
        ArrayNode items = few.putArray("items");
        ArrayNode boxes = few.putArray("boxes");
        boxes.add(((ObjectNode) all.at("/boxes/0")).put("quantity", MUG_BOXES));
        boxes.add(((ObjectNode) all.at("/boxes/4")).put("quantity", LAMP_BOXES));
        boxes.forEach(box -> box.get("items").forEach(held -> {
            int units = box.get("quantity").intValue() * held.get("quantity").intValue();
            items.addObject()
                    .put("msku", held.get("msku").textValue())
                    .put("quantity", units)
                    .put("prepOwner", "AMAZON")
                    .put("labelOwner", "AMAZON");
        }));
        return few;
    }
}
