package io.confirmshipping.function.input;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.json.Json;

/** A body of {@code POST /workflows} with one item in one kind of box, for tests that change a part of it. */
final class SmallBody {

    private SmallBody() {}

    static ObjectNode create() {
        ObjectNode body = Json.object().put("name", "Mugs").put("marketplaceId", "ATVPDKIKX0DER");
        body.set("sourceAddress", Event.fallRestock().get("sourceAddress"));
        body.putArray("items").addObject().put("msku", "MUG-RED").put("quantity", 48);
        ObjectNode box = body.putArray("boxes").addObject().put("quantity", 4);
        box.putObject("dimensions")
                .put("length", 18)
                .put("width", 14)
                .put("height", 12)
                .put("unitOfMeasurement", "IN");
        box.putObject("weight").put("value", 22.5).put("unit", "LB");
        box.putArray("items").addObject().put("msku", "MUG-RED").put("quantity", 12);
        return body;
    }

    /**
     * @param pointer to the value that is replaced, or added to its object
     * @param json what it is replaced by
     */
    static String with(String pointer, String json) {
        String marker = "\"the one that is replaced\"";
        ObjectNode body = create();
        int last = pointer.lastIndexOf('/');
        var parent = body.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (parent instanceof ObjectNode object) {
            object.put(name, "the one that is replaced");
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(name), "the one that is replaced");
        }
        return body.toString().replace(marker, json);
    }
}
