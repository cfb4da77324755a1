package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.text.NameText;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.DateRange;
import io.confirmshipping.usecase.ListFilter;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.shipment.ShipmentFilter;
import io.confirmshipping.usecase.workflow.WorkflowKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The query of a list: which entries, and which page of them. */
public record ListQuery<S>(ListFilter<S> filter, PageRequest page) {

    /** The query of the shipping queue. */
    public record ShipmentsQuery(ShipmentFilter filter, PageRequest page) {}

    private static final String ALL = "ALL";

    /**
     * Returns the query of a list of workflows. Without a status it asks for the active ones.
     *
     * @throws InvalidInput naming every parameter that is wrong
     */
    public static ListQuery<WorkflowKind> ofWorkflows(Request request) {
        ObjectNode query = checked(request, RequestSchemas.LIST_WORKFLOWS);
        Set<WorkflowKind> asked =
                query.has("status") ? statuses(query, WorkflowKind::valueOf) : Set.of(WorkflowKind.ACTIVE);
        return of(query, asked);
    }

    /**
     * Returns the query of a list of shipments.
     *
     * @throws InvalidInput naming every parameter that is wrong
     */
    public static ShipmentsQuery ofShipments(Request request) {
        ObjectNode query = checked(request, RequestSchemas.LIST_SHIPMENTS);
        ListQuery<ShipmentStatus> asked = of(query, statuses(query, ShipmentStatus::valueOf));
        return new ShipmentsQuery(new ShipmentFilter(asked.filter(), query.has("differences")), asked.page());
    }

    private static ObjectNode checked(Request request, RequestSchemas schema) {
        ObjectNode query = Json.object();
        request.query().forEach((name, value) -> {
            if (name.equals("pageSize") && value.matches("-?\\d{1,9}")) {
                query.put(name, Integer.parseInt(value));
            } else if (name.equals("status") && value.contains(",")) {
                Stream.of(value.split(",", -1)).forEach(query.withArray(name)::add);
            } else {
                query.put(name, value);
            }
        });
        new RequestCheck(schema, query).pass();
        return query;
    }

    private static <S> ListQuery<S> of(ObjectNode query, Set<S> statuses) {
        return new ListQuery<>(
                new ListFilter<>(statuses, text(query, "name").map(NameText::trimmed), shipDates(query)),
                new PageRequest(
                        query.path("pageSize").asInt(PageRequest.DEFAULT_SIZE), text(query, "paginationToken")));
    }

    /** Returns the statuses that are asked for; none for all. */
    private static <S> Set<S> statuses(ObjectNode query, Function<String, S> status) {
        JsonNode asked = query.path("status");
        List<String> names = (asked.isArray()
                        ? asked.valueStream()
                        : Stream.of(asked).filter(JsonNode::isTextual))
                .map(JsonNode::textValue)
                .toList();
        return names.contains(ALL) ? Set.of() : names.stream().map(status).collect(Collectors.toSet());
    }

    private static DateRange shipDates(ObjectNode query) {
        Optional<LocalDate> from = text(query, "shipDateFrom").map(LocalDate::parse);
        Optional<LocalDate> to = text(query, "shipDateTo").map(LocalDate::parse);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new InvalidInput("shipDateTo", FieldCode.ENDS_BEFORE_IT_BEGINS.of(to.get(), from.get()));
        }
        return new DateRange(from, to);
    }

    private static Optional<String> text(ObjectNode query, String parameter) {
        return Optional.ofNullable(query.path(parameter).textValue());
    }
}
