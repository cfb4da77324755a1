package io.confirmshipping.function.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.paper.BoxSelection;
import io.confirmshipping.function.paper.LabelQuery;
import io.confirmshipping.function.paper.LabelType;
import io.confirmshipping.function.paper.NumberRange;
import io.confirmshipping.function.paper.PaperRange;
import io.confirmshipping.papers.sheet.PageType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The JSON of a query for labels. */
final class LabelQueryJson {

    private static final String SEPARATOR = ",";

    private LabelQueryJson() {}

    static ObjectNode write(LabelQuery query) {
        ObjectNode json = Json.object().put("type", query.type().name());
        query.page().ifPresent(page -> json.put("page", page.code()));
        list(json, "boxIds", query.boxes().ids());
        list(json, "boxes", query.boxes().ranges());
        list(json, "pallets", query.pallets());
        json.put("start", query.range().start());
        query.range().size().ifPresent(size -> json.put("size", size));
        return json;
    }

    /** Writes a list as one text, which is the shortest: an address has room for 999 numbers. */
    private static void list(ObjectNode json, String name, List<?> values) {
        if (!values.isEmpty()) {
            json.put(name, values.stream().map(Object::toString).collect(Collectors.joining(SEPARATOR)));
        }
    }

    static LabelQuery read(JsonNode json) {
        return new LabelQuery(
                LabelType.valueOf(json.required("type").textValue()),
                Optional.ofNullable(json.path("page").textValue()).flatMap(PageType::parse),
                new BoxSelection(
                        texts(json, "boxIds"),
                        texts(json, "boxes").stream()
                                .map(range -> NumberRange.parse(range, "boxes"))
                                .toList()),
                texts(json, "pallets").stream().map(Integer::valueOf).toList(),
                new PaperRange(
                        json.required("start").intValue(),
                        json.has("size") ? Optional.of(json.get("size").intValue()) : Optional.empty()));
    }

    private static List<String> texts(JsonNode json, String name) {
        return json.has(name) ? List.of(json.get(name).textValue().split(SEPARATOR)) : List.of();
    }
}
