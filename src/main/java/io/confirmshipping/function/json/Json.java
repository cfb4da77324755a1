package io.confirmshipping.function.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

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

    /** In characters; no field that we know has so long a path. */
    private static final int MAX_PATH_LENGTH = 200;

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

    /** Returns the error of a text that is not JSON, repeats a field, is nested too deeply, or has too long a number. */
    public static InvalidInput invalid(JsonProcessingException broken) {
        if (broken.getOriginalMessage().startsWith("Duplicate") && broken.getProcessor() instanceof JsonParser parser) {
            return new InvalidInput(List.of(FieldError.repeated(path(parser.getParsingContext()))));
        }
        JsonLocation location = broken.getLocation();
        return new InvalidInput(
                "",
                location == null
                        ? "the body is nested too deeply or has a number that is too long"
                        : "the body is not valid JSON at line %d, column %d"
                                .formatted(location.getLineNr(), location.getColumnNr()));
    }

    /** Returns where a parser is, for example {@code boxes[0].quantity}, shortened if the path is very long. */
    private static String path(JsonStreamContext context) {
        Deque<String> parts = new ArrayDeque<>();
        for (JsonStreamContext at = context; !at.inRoot(); at = at.getParent()) {
            String separator = at.getParent().inRoot() ? "" : ".";
            parts.addFirst(at.inArray() ? "[" + at.getCurrentIndex() + "]" : separator + at.getCurrentName());
        }
        String path = String.join("", parts);
        return path.length() <= MAX_PATH_LENGTH ? path : path.substring(0, MAX_PATH_LENGTH) + "…";
    }
}
