package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Handling;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.contents.SkuQuantity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Reads the items and boxes of a request whose form is right. */
record ContentsReader(JsonNode request) {

    /** @throws InvalidInput if the boxes do not hold exactly the items, or a SKU is named twice */
    Contents contents() {
        return Contents.entered(items(), boxes());
    }

    private List<Item> items() {
        return list(
                request.get("items"),
                item -> new Item(
                        IdentifierReader.msku(item),
                        item.get("quantity").intValue(),
                        owner(item, "prepOwner"),
                        owner(item, "labelOwner")));
    }

    List<BoxGroup> boxes() {
        return list(
                request.get("boxes"),
                box -> new BoxGroup(
                        box.get("quantity").intValue(),
                        MeasureReader.dimensions(box.get("dimensions")),
                        MeasureReader.weight(box.get("weight")),
                        handling(box),
                        list(
                                box.get("items"),
                                held -> new SkuQuantity(
                                        IdentifierReader.msku(held),
                                        held.get("quantity").intValue()))));
    }

    private static Handling handling(JsonNode box) {
        return new Handling(
                box.path("thisSideUp").booleanValue(),
                box.path("fragile").booleanValue(),
                Optional.ofNullable(box.get("maxLoad")).map(MeasureReader::weight));
    }

    private static Owner owner(JsonNode item, String field) {
        return Owner.valueOf(item.path(field).asText(Owner.SELLER.name()));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
        return StreamSupport.stream(array.spliterator(), false).map(element).toList();
    }
}
