package io.confirmshipping.function.inbound.operate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.function.inbound.wire.Fields;
import io.confirmshipping.function.json.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The whole new contents of a shipment as clients give them: a box that is left out is removed. */
public record ContentUpdateInput(List<Box> boxes, List<Item> items) {

    private static final String BOXES = "boxes";
    private static final String ITEMS = "items";
    private static final String PACKAGE = "packageId";

    /** A box that the shipment has, and what it is to be. */
    public record Box(String packageId, BoxGroup contents) {}

    /** @throws InvalidInput naming every field that is wrong */
    public static ContentUpdateInput of(JsonNode body) {
        Fields fields = Fields.of(body);
        Set<String> packages = new HashSet<>();
        Set<String> mskus = new HashSet<>();
        ContentUpdateInput input = new ContentUpdateInput(
                fields.objects(BOXES, 1, BoxInput.MAX_BOXES).stream()
                        .map(box -> box(box, packages))
                        .toList(),
                fields.objects(ITEMS, 1, ItemInput.MAX_ITEMS).stream()
                        .map(item -> item(item, mskus))
                        .toList());
        fields.check();
        return input;
    }

    private static Box box(Fields box, Set<String> named) {
        if (!box.has(PACKAGE)) {
            box.wrong(PACKAGE, "is missing; no box can be added to a confirmed shipment");
        }
        String id = box.optionalText(PACKAGE, BoxInput.MAX_ID).orElse("");
        if (!id.isEmpty() && !named.add(id)) {
            box.wrong(PACKAGE, "was named before; name every box once");
        }
        BoxGroup contents = BoxInput.of(box);
        if (contents.quantity() != 1) {
            box.wrong("quantity", "must be 1: boxes are listed one by one");
        }
        return new Box(id, contents);
    }

    private static Item item(Fields item, Set<String> named) {
        Item read = ItemInput.of(item);
        if (!named.add(read.msku())) {
            item.wrong("msku", "was named before; name every SKU once");
        }
        return read;
    }

    /** Returns the body that has this and nothing else. */
    public JsonNode body() {
        ObjectNode body = Json.object();
        ArrayNode boxList = body.putArray(BOXES);
        boxes.forEach(box -> boxList.add(BoxInput.body(box.contents()).put(PACKAGE, box.packageId())));
        ArrayNode itemList = body.putArray(ITEMS);
        items.forEach(item -> itemList.add(ItemInput.body(item)));
        return body;
    }
}
