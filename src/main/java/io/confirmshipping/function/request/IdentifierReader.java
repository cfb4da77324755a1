package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.text.IdentifierText;
import java.util.List;
import java.util.Optional;

/** Reads SKUs and tracking numbers whose form is right. */
final class IdentifierReader {

    private IdentifierReader() {}

    static String msku(JsonNode item) {
        return text(item.get("msku"));
    }

    static String text(JsonNode identifier) {
        return IdentifierText.normalized(identifier.textValue());
    }

    /** Returns the identifier; empty if there is none. */
    static Optional<String> optional(JsonNode identifier) {
        return Optional.ofNullable(identifier.textValue()).map(IdentifierText::normalized);
    }

    static List<String> list(JsonNode identifiers) {
        return identifiers.valueStream().map(IdentifierReader::text).toList();
    }
}
