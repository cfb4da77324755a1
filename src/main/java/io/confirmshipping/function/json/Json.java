package io.confirmshipping.function.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.Map;

/** Reads and writes JSON as trees, with exact decimals. A field that occurs twice is an error. */
public final class Json {

    /** Keeps the zeros of {@code 24.40}. */
    private static final JsonNodeFactory EXACT = new JsonNodeFactory(true);

    public static final ObjectMapper MAPPER = JsonMapper.builder()
            .nodeFactory(EXACT)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    public static ObjectNode object() {
        return EXACT.objectNode();
    }

    /** Returns a tree as text, with numbers in plain digits; {@link JsonNode#toString} would write {@code 1E+2}. */
    public static String text(JsonNode tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Every tree can be written", impossible);
        }
    }

    /** Returns a tree that is the same for trees that are equal as JSON: with sorted fields, and {@code 22.5} for {@code 22.50}. */
    public static JsonNode canonical(JsonNode tree) {
        if (tree.isObject()) {
            ObjectNode sorted = object();
            tree.propertyStream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(field -> sorted.set(field.getKey(), canonical(field.getValue())));
            return sorted;
        }
        if (tree.isArray()) {
            ArrayNode elements = EXACT.arrayNode(tree.size());
            tree.forEach(element -> elements.add(canonical(element)));
            return elements;
        }
        return tree.isNumber() ? EXACT.numberNode(tree.decimalValue().stripTrailingZeros()) : tree;
    }

    /** Returns JSON text as a node that is written as it is. */
    public static JsonNode raw(String json) {
        return EXACT.rawValueNode(new RawValue(json));
    }

    /** Returns the tree of a text that {@link #text} wrote. */
    public static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored text is not JSON", broken);
        }
    }
}
