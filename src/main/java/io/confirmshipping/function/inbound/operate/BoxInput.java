package io.confirmshipping.function.inbound.operate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.function.inbound.wire.Fields;
import io.confirmshipping.function.json.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads boxes as clients enter them. */
final class BoxInput {

    static final int MAX_ID = 100;

    static final int MAX_BOXES = Contents.MAX_BOXES;

    private static final String SOURCE = "contentInformationSource";

    /** The ways to say what is in boxes. Only the first can be planned with. */
    private enum ContentSource {
        BOX_CONTENT_PROVIDED,
        MANUAL_PROCESS,
        BARCODE_2D
    }

    private BoxInput() {}

    /** Returns equal boxes; what is wrong with them is reported. */
    static BoxGroup of(Fields box) {
        if (box.oneOf(SOURCE, ContentSource.class) != ContentSource.BOX_CONTENT_PROVIDED) {
            box.wrong(SOURCE, "must be BOX_CONTENT_PROVIDED; placements are planned by what is in the boxes");
        }
        return new BoxGroup(
                box.integer("quantity", 1, MAX_BOXES),
                MeasureInput.dimensions(box.object("dimensions")),
                MeasureInput.weight(box.object("weight")),
                items(box));
    }

    private static List<SkuQuantity> items(Fields box) {
        Set<String> named = new HashSet<>();
        return box.objects("items", 1, ItemInput.MAX_ITEMS).stream()
                .map(item -> {
                    String msku = ItemInput.msku(item);
                    if (!named.add(msku)) {
                        item.wrong("msku", "was named before; name every SKU of a box once");
                    }
                    return new SkuQuantity(msku, ItemInput.quantity(item));
                })
                .toList();
    }

    /** Returns the JSON of equal boxes, which can be read again. */
    static ObjectNode body(BoxGroup box) {
        ObjectNode body =
                Json.object().put("quantity", box.quantity()).put(SOURCE, ContentSource.BOX_CONTENT_PROVIDED.name());
        body.putObject("dimensions")
                .put("length", box.dimensions().length())
                .put("width", box.dimensions().width())
                .put("height", box.dimensions().height())
                .put("unitOfMeasurement", box.dimensions().unit().name());
        body.putObject("weight")
                .put("value", box.weight().value())
                .put("unit", box.weight().unit().name());
        ArrayNode items = body.putArray("items");
        box.items().forEach(held -> items.addObject().put("msku", held.msku()).put("quantity", held.quantity()));
        return body;
    }
}
