package io.confirmshipping.function.inbound.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Pages of lists. The last page has an empty {@code pagination}, as clients expect. */
public final class Pages {

    /**
     * The most bytes of the entries of a page, unless one alone has more. An answer is a text within JSON, and Lambda takes
     * 6 MB of it.
     */
    static final int MAX_BYTES = 5_000_000;

    private Pages() {}

    /**
     * Returns the page that a request asks for of a list that is known as a whole. It has fewer entries than asked for if they
     * are large.
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
        List<JsonNode> entries = entries(all.subList(from, Math.min(from + size, all.size())), each);
        return page(name, entries, next(operation, from + entries.size(), all.size()));
    }

    /** Returns the first entries, as many as a page holds. */
    private static <T> List<JsonNode> entries(List<T> asked, Function<T, ? extends JsonNode> each) {
        List<JsonNode> entries = new ArrayList<>();
        long bytes = 0;
        for (T one : asked) {
            String entry = Json.text(each.apply(one));
            bytes += bytes(entry);
            if (bytes > MAX_BYTES && !entries.isEmpty()) {
                break;
            }
            entries.add(Json.raw(entry));
        }
        return entries;
    }

    /** Returns the bytes of a text within JSON. */
    private static long bytes(String json) {
        long escapes =
                json.chars().filter(letter -> letter == '"' || letter == '\\').count();
        return json.getBytes(StandardCharsets.UTF_8).length + escapes;
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
