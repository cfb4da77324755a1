package io.confirmshipping.dynamodb.contents;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Handling;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Contents as a document. A box names the items in it by their position in the list, so that each MSKU stands there once. */
final class ContentsDocument {

    private ContentsDocument() {}

    static byte[] write(Contents contents) {
        return DocumentJson.compressed(json -> {
            json.writeStartObject();
            write(contents.items(), contents.boxes(), json);
            json.writeEndObject();
        });
    }

    static Contents read(byte[] bytes) {
        JsonNode document = DocumentJson.decompressed(bytes);
        List<Item> items = items(document);
        return new Contents(items, boxes(document, items));
    }

    static void write(List<Item> items, List<BoxGroup> boxes, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("items");
        for (Item item : items) {
            write(item, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("boxes");
        Map<String, Integer> positions = positions(items);
        for (BoxGroup group : boxes) {
            write(group, positions, json);
        }
        json.writeEndArray();
    }

    static List<Item> items(JsonNode document) {
        return document.required("items")
                .valueStream()
                .map(ContentsDocument::item)
                .toList();
    }

    static List<BoxGroup> boxes(JsonNode document, List<Item> items) {
        return document.required("boxes")
                .valueStream()
                .map(group -> group(group, items))
                .toList();
    }

    private static Map<String, Integer> positions(List<Item> items) {
        Map<String, Integer> positions = new HashMap<>();
        items.forEach(item -> positions.put(item.msku(), positions.size()));
        return positions;
    }

    private static void write(Item item, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("msku", item.msku());
        json.writeNumberField("quantity", item.quantity());
        json.writeStringField("prep", item.prepOwner().name());
        json.writeStringField("label", item.labelOwner().name());
        if (item.expiration().isPresent()) {
            json.writeStringField("expiration", item.expiration().get().toString());
        }
        if (item.lot().isPresent()) {
            json.writeStringField("lot", item.lot().get());
        }
        json.writeEndObject();
    }

    private static Item item(JsonNode item) {
        return new Item(
                item.required("msku").textValue(),
                item.required("quantity").intValue(),
                Owner.valueOf(item.required("prep").textValue()),
                Owner.valueOf(item.required("label").textValue()),
                Optional.ofNullable(item.path("expiration").textValue()).map(LocalDate::parse),
                Optional.ofNullable(item.path("lot").textValue()));
    }

    private static void write(BoxGroup group, Map<String, Integer> positions, JsonGenerator json) throws IOException {
        Dimensions size = group.dimensions();
        json.writeStartObject();
        json.writeNumberField("quantity", group.quantity());
        json.writeNumberField("length", size.length());
        json.writeNumberField("width", size.width());
        json.writeNumberField("height", size.height());
        json.writeStringField("lengthUnit", size.unit().name());
        json.writeNumberField("weight", group.weight().value());
        json.writeStringField("weightUnit", group.weight().unit().name());
        write(group.handling(), json);
        json.writeArrayFieldStart("items");
        for (SkuQuantity held : group.items()) {
            json.writeArray(new int[] {positions.get(held.msku()), held.quantity()}, 0, 2);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Handling handling, JsonGenerator json) throws IOException {
        if (handling.thisSideUp()) {
            json.writeBooleanField("thisSideUp", true);
        }
        if (handling.fragile()) {
            json.writeBooleanField("fragile", true);
        }
        if (handling.maxLoad().isPresent()) {
            json.writeNumberField("maxLoad", handling.maxLoad().get().value());
            json.writeStringField("maxLoadUnit", handling.maxLoad().get().unit().name());
        }
    }

    private static BoxGroup group(JsonNode group, List<Item> items) {
        return new BoxGroup(
                group.required("quantity").intValue(),
                new Dimensions(
                        group.required("length").decimalValue(),
                        group.required("width").decimalValue(),
                        group.required("height").decimalValue(),
                        LengthUnit.valueOf(group.required("lengthUnit").textValue())),
                new Weight(
                        group.required("weight").decimalValue(),
                        WeightUnit.valueOf(group.required("weightUnit").textValue())),
                handling(group),
                group.required("items")
                        .valueStream()
                        .map(held -> new SkuQuantity(
                                items.get(held.required(0).intValue()).msku(),
                                held.required(1).intValue()))
                        .toList());
    }

    private static Handling handling(JsonNode group) {
        return new Handling(
                group.path("thisSideUp").booleanValue(),
                group.path("fragile").booleanValue(),
                group.has("maxLoad")
                        ? Optional.of(new Weight(
                                group.required("maxLoad").decimalValue(),
                                WeightUnit.valueOf(group.required("maxLoadUnit").textValue())))
                        : Optional.empty());
    }
}
