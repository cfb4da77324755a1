package io.confirmshipping.function.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.explanation.FieldCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Reads JSON that others wrote. Source: rules.md#rule-23. */
public final class ReceivedJson {

    /** In characters; no field that we know has so long a path. */
    private static final int MAX_PATH_LENGTH = 200;

    private ReceivedJson() {}

    /**
     * Returns the text of these bytes.
     *
     * @throws InvalidInput if they are not UTF-8
     */
    public static String text(byte[] bytes) {
        ByteBuffer utf8 = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(utf8).toString();
        } catch (CharacterCodingException broken) {
            throw new InvalidInput(
                    "", FieldCode.BODY_NOT_UTF_8.of(utf8.position() + 1, "%02X".formatted(utf8.get(utf8.position()))));
        }
    }

    /**
     * Returns the tree of a text; a missing node if the text is empty.
     *
     * @throws InvalidInput if the text is not JSON, repeats a field, is nested too deeply, or has too long a number or name
     */
    public static JsonNode read(String text) {
        try (JsonParser parser = new BoundedNumbers(Json.MAPPER.createParser(withoutByteOrderMark(text)))) {
            return read(parser);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text can always be read", impossible);
        }
    }

    private static JsonNode read(JsonParser parser) throws IOException {
        try {
            JsonNode tree = Json.MAPPER.readTree(parser);
            return tree == null ? MissingNode.getInstance() : tree;
        } catch (JsonProcessingException broken) {
            throw invalid(broken, path(parser.getParsingContext()));
        }
    }

    private static InvalidInput invalid(JsonProcessingException broken, String path) {
        if (broken.getOriginalMessage().startsWith("Duplicate field")) {
            return new InvalidInput(List.of(FieldError.repeated(path)));
        }
        JsonLocation location = broken.getLocation();
        return new InvalidInput(
                "",
                location == null
                        ? FieldCode.BODY_TOO_DEEP.of()
                        : FieldCode.BODY_NO_JSON.of(location.getLineNr(), location.getColumnNr()));
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

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
