package io.confirmshipping.function.inbound.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Pages of lists. The last page has an empty {@code pagination}, as clients expect. */
public final class Pages {

    private Pages() {}

    /**
     * Returns the page that a request asks for of a list that is known as a whole.
     *
     * @param name the field of the list
     * @throws InvalidInput if a parameter is wrong
     */
    public static <T> ObjectNode of(
            InboundOperation operation,
            Parameters parameters,
            String name,
            List<T> all,
            Function<T, ? extends JsonNode> each) {
        int size = parameters.pageSize(operation.maxPageSize().orElseThrow());
        Optional<String> token = parameters.paginationToken();
        Optional<Integer> start = token.map(sent -> position(sent, operation)).orElse(Optional.of(0));
        if (start.isEmpty()) {
            parameters.wrong(
                    "paginationToken", "is not a token of this list; use nextToken of the page before", token.get());
        }
        parameters.check();
        int from = Math.min(start.get(), all.size());
        int to = Math.min(from + size, all.size());
        return page(name, all.subList(from, to).stream().map(each).toList(), next(operation, to, all.size()));
    }

    /** Returns a page of a list. */
    public static ObjectNode page(String name, List<? extends JsonNode> entries, Optional<String> nextToken) {
        ObjectNode page = Json.object();
        ArrayNode list = page.putArray(name);
        entries.forEach(list::add);
        ObjectNode pagination = page.putObject("pagination");
        nextToken.ifPresent(token -> pagination.put("nextToken", token));
        return page;
    }

    private static Optional<String> next(InboundOperation operation, int position, int size) {
        return position < size
                ? Optional.of(Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString((operation.operationId() + ":" + position).getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    private static Optional<Integer> position(String token, InboundOperation operation) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            String prefix = operation.operationId() + ":";
            return text.matches("\\Q" + prefix + "\\E\\d{1,7}")
                    ? Optional.of(Integer.valueOf(text.substring(prefix.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
