package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.papers.sheet.PageType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The query of labels.
 *
 * @param page empty for the one that suits the shipment
 * @param boxIds the boxes that are asked for; all if empty
 * @param pallets the numbers of the pallets that are asked for; all if empty
 * @param range which of these labels
 */
public record LabelQuery(
        LabelType type, Optional<PageType> page, List<String> boxIds, List<Integer> pallets, PaperRange range) {

    /** @throws InvalidInput naming every parameter that is wrong */
    public static LabelQuery ofShipment(Request request) {
        return of(request, RequestSchemas.PRINT_LABELS);
    }

    /** @throws InvalidInput naming every parameter that is wrong */
    public static LabelQuery ofWorkflow(Request request) {
        return of(request, RequestSchemas.PRINT_ALL_LABELS);
    }

    private static LabelQuery of(Request request, RequestSchemas schema) {
        ObjectNode query = checked(request, schema);
        return new LabelQuery(
                LabelType.of(query.path("type").asText("box")),
                Optional.ofNullable(query.path("page").textValue()).flatMap(PageType::parse),
                values(query, "boxIds").map(JsonNode::textValue).toList(),
                values(query, "pallets").map(JsonNode::intValue).toList(),
                PaperRange.of(query));
    }

    static ObjectNode checked(Request request, RequestSchemas schema) {
        ObjectNode query = Json.object();
        request.query().forEach((name, value) -> {
            switch (name) {
                case "boxIds" -> Stream.of(value.split(",", -1)).forEach(query.putArray(name)::add);
                case "pallets" ->
                    Stream.of(value.split(",", -1)).map(LabelQuery::number).forEach(query.putArray(name)::add);
                case "pageSize", "pageStartIndex" -> query.set(name, number(value));
                default -> query.put(name, value);
            }
        });
        new RequestCheck(schema, query).pass();
        return query;
    }

    /** Returns a number as one, and anything else as the text that it is, which is not a number for the schema either. */
    private static JsonNode number(String value) {
        return value.matches("-?\\d{1,9}") ? IntNode.valueOf(Integer.parseInt(value)) : TextNode.valueOf(value);
    }

    private static Stream<JsonNode> values(ObjectNode query, String list) {
        return query.has(list) ? query.get(list).valueStream() : Stream.empty();
    }
}
