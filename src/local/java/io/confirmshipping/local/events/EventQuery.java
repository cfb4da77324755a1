package io.confirmshipping.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.event.EventType;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.local.http.InvalidRequest;
import io.confirmshipping.local.http.LocalCode;
import io.confirmshipping.local.http.LocalProblem.FieldError;
import io.vertx.core.MultiMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

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

    private static final List<String> FILTER_NAMES =
            FILTERS.keySet().stream().sorted().toList();
    private static final List<String> TYPES =
            Stream.of(EventType.values()).map(EventType::label).toList();
    private static final List<String> PARAMETERS = Stream.concat(
                    FILTER_NAMES.stream(), Stream.of("pageSize", "paginationToken"))
            .toList();

    /** @throws InvalidRequest naming every parameter that is wrong */
    static EventQuery parse(MultiMap parameters) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, Set<String>> filters = new HashMap<>();
        long size = ALL.size();
        long after = ALL.after();
        for (Map.Entry<String, String> parameter : parameters) {
            switch (parameter.getKey()) {
                case "pageSize" ->
                    size = number(
                            parameter,
                            asked -> asked >= 1 && asked <= ReceivedEvents.MAX_EVENTS,
                            LocalCode.NOT_FROM_TO.of(1, ReceivedEvents.MAX_EVENTS),
                            errors);
                case "paginationToken" ->
                    after = number(parameter, asked -> asked >= 0, FieldCode.NO_TOKEN_OF_LIST.of(), errors);
                default -> filter(parameter, filters, errors);
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidRequest(LocalCode.FILTER_EVENTS.of(FILTER_NAMES, ReceivedEvents.MAX_EVENTS), errors);
        }
        return new EventQuery(Map.copyOf(filters), (int) size, after);
    }

    /** Adds a filter, or what is wrong with it. */
    private static void filter(
            Map.Entry<String, String> parameter, Map<String, Set<String>> filters, List<FieldError> errors) {
        String field = parameter.getKey();
        if (parameter.getValue().isEmpty()) {
            errors.add(new FieldError(field, FieldCode.EMPTY.of()));
        } else if (!FILTERS.containsKey(field)) {
            errors.add(new FieldError(field, LocalCode.NOT_A_KNOWN_FIELD.of(PARAMETERS)));
        } else if (field.equals("type") && !TYPES.containsAll(values(parameter))) {
            errors.add(new FieldError(field, FieldCode.NOT_ONE_OF.of(String.join(", ", TYPES))));
        } else {
            filters.computeIfAbsent(FILTERS.get(field), pointer -> new HashSet<>())
                    .addAll(values(parameter));
        }
    }

    /** Returns what is asked for, separated by commas. */
    private static List<String> values(Map.Entry<String, String> parameter) {
        return List.of(parameter.getValue().split(","));
    }

    private static long number(
            Map.Entry<String, String> parameter, LongPredicate isAllowed, Explanation wrong, List<FieldError> errors) {
        String text = parameter.getValue();
        if (text.matches("\\d{1,18}") && isAllowed.test(Long.parseLong(text))) {
            return Long.parseLong(text);
        }
        errors.add(new FieldError(parameter.getKey(), wrong));
        return 0;
    }

    /** Returns whether an event has a value that is asked for in every filtered field. */
    boolean admits(JsonNode event) {
        return filters.entrySet().stream().allMatch(filter -> filter.getValue()
                .contains(event.at(filter.getKey()).asText()));
    }
}
