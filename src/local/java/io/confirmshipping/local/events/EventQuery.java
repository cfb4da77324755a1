package io.confirmshipping.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.local.http.InvalidRequest;
import io.confirmshipping.local.http.Problem.FieldError;
import io.vertx.core.MultiMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * The query of {@code GET /_local/events}.
 *
 * @param filters the values that a field of an event may have, by its JSON pointer
 * @param size the most events, 1 to {@link ReceivedEvents#MAX_EVENTS}
 * @param after the number of the event after which to begin; 0 to begin with the oldest
 */
record EventQuery(Map<String, Set<String>> filters, int size, long after) {

    /** Every event. */
    static final EventQuery ALL = new EventQuery(Map.of(), ReceivedEvents.MAX_EVENTS, 0);

    private static final Map<String, String> FILTERS = Map.of(
            "type", "/detail-type",
            "sellerId", "/detail/sellerId",
            "workflowId", "/detail/workflowId",
            "shipmentConfirmationId", "/detail/shipmentConfirmationId");

    /** @throws InvalidRequest naming every parameter that is wrong */
    static EventQuery parse(MultiMap parameters) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, Set<String>> filters = new HashMap<>();
        long size = ALL.size();
        long after = ALL.after();
        for (Map.Entry<String, String> parameter : parameters) {
            switch (parameter.getKey()) {
                case "pageSize" ->
                    size = number(parameter, asked -> asked >= 1 && asked <= ReceivedEvents.MAX_EVENTS, errors);
                case "paginationToken" -> after = number(parameter, asked -> asked >= 0, errors);
                default -> {
                    if (parameter.getValue().isEmpty()) {
                        errors.add(new FieldError(parameter.getKey(), "must not be empty"));
                    } else if (FILTERS.containsKey(parameter.getKey())) {
                        filters.computeIfAbsent(FILTERS.get(parameter.getKey()), pointer -> new HashSet<>())
                                .addAll(List.of(parameter.getValue().split(",")));
                    } else {
                        errors.add(new FieldError(parameter.getKey(), "is unknown"));
                    }
                }
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidRequest(
                    "Filter by type, sellerId, workflowId or shipmentConfirmationId; page with pageSize, 1 to %d, and the paginationToken of the last answer."
                            .formatted(ReceivedEvents.MAX_EVENTS),
                    errors);
        }
        return new EventQuery(Map.copyOf(filters), (int) size, after);
    }

    private static long number(Map.Entry<String, String> parameter, LongPredicate isAllowed, List<FieldError> errors) {
        String text = parameter.getValue();
        if (text.matches("\\d{1,18}") && isAllowed.test(Long.parseLong(text))) {
            return Long.parseLong(text);
        }
        errors.add(new FieldError(parameter.getKey(), "is not allowed: " + text));
        return 0;
    }

    /** Returns whether an event has a value that is asked for in every filtered field. */
    boolean admits(JsonNode event) {
        return filters.entrySet().stream().allMatch(filter -> filter.getValue()
                .contains(event.at(filter.getKey()).asText()));
    }
}
