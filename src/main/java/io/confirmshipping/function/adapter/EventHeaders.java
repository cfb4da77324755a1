package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The headers of an HTTP event, found by their names in any case: API Gateway writes them in lower case, SAM CLI leaves them as
 * they were sent.
 */
public final class EventHeaders {

    private final Map<String, String> byName = new HashMap<>();

    private EventHeaders() {}

    /** Returns the headers of this event; those of one name are joined by commas, as API Gateway does. */
    public static EventHeaders of(JsonNode event) {
        EventHeaders headers = new EventHeaders();
        event.path("headers").properties().stream()
                .filter(header -> header.getValue().isTextual())
                .forEach(header -> headers.byName.merge(
                        header.getKey().toLowerCase(Locale.ROOT),
                        header.getValue().textValue(),
                        (first, second) -> first + "," + second));
        return headers;
    }

    /** @param name in lower case */
    public Optional<String> value(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
