package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.paper.BoxSelection;
import io.confirmshipping.function.paper.ItemLabelQuery;
import io.confirmshipping.function.paper.LabelQuery;
import io.confirmshipping.function.paper.LabelType;
import io.confirmshipping.function.paper.NumberRange;
import io.confirmshipping.function.paper.PackListQuery;
import io.confirmshipping.function.paper.PaperRange;
import io.confirmshipping.papers.sheet.ItemPageType;
import io.confirmshipping.papers.sheet.ItemSheet;
import io.confirmshipping.papers.sheet.PageType;
import io.confirmshipping.papers.sheet.ThermalItemLabel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The queries of papers. */
public final class PaperRequest {

    private PaperRequest() {}

    /** @throws InvalidInput naming every parameter that is wrong */
    public static LabelQuery labelsOfShipment(Request request) {
        return labels(request, RequestSchemas.PRINT_LABELS);
    }

    /** @throws InvalidInput naming every parameter that is wrong */
    public static LabelQuery labelsOfWorkflow(Request request) {
        return labels(request, RequestSchemas.PRINT_ALL_LABELS);
    }

    private static LabelQuery labels(Request request, RequestSchemas schema) {
        ObjectNode query = checked(request, schema);
        return new LabelQuery(
                LabelType.valueOf(query.path("type").asText("box").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(query.path("page").textValue()).flatMap(PageType::parse),
                new BoxSelection(
                        values(query, "boxIds").map(JsonNode::textValue).toList(), boxes(query)),
                values(query, "pallets").map(JsonNode::intValue).toList(),
                range(query));
    }

    /**
     * Returns what a request asks for: the format by its query, and else by what its sender prefers to read.
     *
     * @throws InvalidInput naming every parameter that is wrong
     */
    public static PackListQuery packList(Request request) {
        ObjectNode query = checked(request, RequestSchemas.PRINT_PACK_LIST);
        boolean table = query.has("format")
                ? query.get("format").textValue().equals("csv")
                : request.accept().prefers("text/csv", "application/pdf");
        return new PackListQuery(table, range(query));
    }

    /** @throws InvalidInput naming every parameter that is wrong */
    public static ItemLabelQuery itemLabels(Request request) {
        ObjectNode query = checked(request, RequestSchemas.PRINT_ITEM_LABELS);
        if (query.has("width") != query.has("height")) {
            throw new InvalidInput(query.has("width") ? "height" : "width", FieldCode.NO_ROLL_SIZE.of());
        }
        ItemSheet sheet = query.has("width")
                ? new ThermalItemLabel(
                        query.get("width").doubleValue(), query.get("height").doubleValue())
                : ItemPageType.parse(query.path("page").asText(ItemPageType.LETTER_30.code()))
                        .orElseThrow();
        return new ItemLabelQuery(sheet, range(query));
    }

    private static List<NumberRange> boxes(ObjectNode query) {
        List<String> boxes = values(query, "boxes").map(JsonNode::textValue).toList();
        return IntStream.range(0, boxes.size())
                .mapToObj(i -> NumberRange.parse(boxes.get(i), "boxes[%d]".formatted(i)))
                .toList();
    }

    private static PaperRange range(ObjectNode query) {
        return new PaperRange(
                query.path("pageStartIndex").asInt(0),
                query.has("pageSize") ? Optional.of(query.get("pageSize").intValue()) : Optional.empty());
    }

    private static ObjectNode checked(Request request, RequestSchemas schema) {
        ObjectNode query = Json.object();
        request.query().forEach((name, value) -> {
            switch (name) {
                case "boxIds", "boxes" -> Stream.of(value.split(",", -1)).forEach(query.putArray(name)::add);
                case "pallets" ->
                    Stream.of(value.split(",", -1)).map(PaperRequest::number).forEach(query.putArray(name)::add);
                case "width", "height" -> query.set(name, decimal(value));
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

    private static JsonNode decimal(String value) {
        return value.matches("\\d{1,4}(\\.\\d{1,3})?")
                ? DecimalNode.valueOf(new BigDecimal(value))
                : TextNode.valueOf(value);
    }

    private static Stream<JsonNode> values(ObjectNode query, String list) {
        return query.has(list) ? query.get(list).valueStream() : Stream.empty();
    }
}
