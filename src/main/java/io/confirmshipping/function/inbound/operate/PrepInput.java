package io.confirmshipping.function.inbound.operate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.function.inbound.wire.Fields;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.prep.PrepCategory;
import io.confirmshipping.usecase.prep.PrepDetails;
import io.confirmshipping.usecase.prep.PrepType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Prep details as clients give them. */
record PrepInput(String marketplace, List<PrepDetails> details) {

    private static final String MARKETPLACE = "marketplaceId";
    private static final String DETAILS = "mskuPrepDetails";
    private static final String CATEGORY = "prepCategory";
    private static final String TYPES = "prepTypes";

    /** Source: the published model. */
    private static final int MAX_SKUS = 100;

    private static final int MAX_MARKETPLACE = 20;

    /** @throws InvalidInput naming every field that is wrong */
    static PrepInput of(JsonNode body) {
        Fields fields = Fields.of(body);
        Set<String> named = new HashSet<>();
        PrepInput input = new PrepInput(
                fields.text(MARKETPLACE, MAX_MARKETPLACE),
                fields.objects(DETAILS, 1, MAX_SKUS).stream()
                        .map(each -> details(each, named))
                        .toList());
        fields.check();
        return input;
    }

    private static PrepDetails details(Fields fields, Set<String> named) {
        String msku = ItemInput.msku(fields);
        if (!named.add(msku)) {
            fields.wrong("msku", "was named before; name every SKU once");
        }
        PrepCategory category = fields.oneOf(CATEGORY, PrepCategory.class);
        if (!category.isInput()) {
            fields.wrong(CATEGORY, "is for fulfillment centers to say; give another");
        }
        List<String> types = fields.texts(TYPES, 0, PrepType.values().length);
        if (!types.stream().allMatch(PrepInput::isKnown)) {
            fields.wrong(TYPES, "has a type that there is not");
        }
        return new PrepDetails(
                msku,
                category,
                types.stream()
                        .filter(PrepInput::isKnown)
                        .distinct()
                        .map(PrepType::valueOf)
                        .toList());
    }

    private static boolean isKnown(String type) {
        return Stream.of(PrepType.values()).anyMatch(known -> known.name().equals(type));
    }

    /** Returns the body that has this and nothing else. */
    JsonNode body() {
        ObjectNode body = Json.object().put(MARKETPLACE, marketplace);
        ArrayNode list = body.putArray(DETAILS);
        for (PrepDetails each : details) {
            ObjectNode object = list.addObject()
                    .put("msku", each.msku())
                    .put(CATEGORY, each.category().name());
            ArrayNode types = object.putArray(TYPES);
            each.types().forEach(type -> types.add(type.name()));
        }
        return body;
    }
}
