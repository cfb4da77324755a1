package io.confirmshipping.function.inbound.read;

import static io.confirmshipping.function.inbound.operation.InboundOperation.GET_SHIPMENTS;
import static io.confirmshipping.function.inbound.operation.InboundOperation.GET_SHIPMENT_ITEMS;
import static io.confirmshipping.function.inbound.operation.InboundOperation.GET_SHIPMENT_ITEMS_BY_SHIPMENT_ID;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.text.CountText;
import io.confirmshipping.function.adapter.Operation.Query;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.view.V0View;
import io.confirmshipping.function.inbound.wire.Parameters;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.ListFilter;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.shipment.QueuedShipment;
import io.confirmshipping.usecase.shipment.ReviewShipment;
import io.confirmshipping.usecase.shipment.ShipmentReader;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Answers the reads of v0, the only ones that show received units. Answers stand in {@code payload}. */
@Singleton
public class V0Reads {

    /** Shipments whose units are read for one page: each is a read of its own. */
    private static final int SHIPMENTS_OF_ITEMS = 10;

    /** Source: the published model. */
    private static final int MAX_IDS = 999;

    private final ShipmentReader shipments;
    private final ReviewShipment reviewShipment;

    public V0Reads(ShipmentReader shipments, ReviewShipment reviewShipment) {
        this.shipments = shipments;
        this.reviewShipment = reviewShipment;
    }

    private enum QueryType {
        SHIPMENT,
        DATE_RANGE,
        NEXT_TOKEN
    }

    /** Returns the operations that are answered here. */
    public Map<InboundOperation, Query> operations() {
        return Map.of(
                GET_SHIPMENTS, this::shipments,
                GET_SHIPMENT_ITEMS, this::items,
                GET_SHIPMENT_ITEMS_BY_SHIPMENT_ID, this::itemsOfShipment);
    }

    private Response shipments(Request request, Instant now) {
        Parameters parameters = Parameters.of(request);
        List<String> ids = parameters.list("ShipmentIdList");
        if (type(parameters) == QueryType.SHIPMENT && !ids.isEmpty()) {
            return payload("ShipmentData", found(request, ids, parameters), Optional.empty());
        }
        V0Query query = query(parameters);
        if (type(parameters) == QueryType.SHIPMENT && query.statuses().isEmpty()) {
            return payload("ShipmentData", Stream.of(), Optional.empty());
        }
        Page<QueuedShipment> page = page(request, query, PageRequest.MAX_SIZE);
        return payload(
                "ShipmentData",
                views(page.items().stream(), query),
                page.nextToken().map(query::next));
    }

    private Stream<ObjectNode> found(Request request, List<String> ids, Parameters parameters) {
        if (ids.size() > MAX_IDS) {
            throw V0Query.invalid("ShipmentIdList has %d IDs; %s.".formatted(ids.size(), CountText.atMost(MAX_IDS)));
        }
        Set<ShipmentStatus> statuses = parameters.list("ShipmentStatusList").isEmpty()
                ? EnumSet.allOf(ShipmentStatus.class)
                : Set.copyOf(statuses(parameters));
        List<ShipmentConfirmationId> asked = ids.stream()
                .flatMap(id -> ShipmentConfirmationId.parse(id).stream())
                .toList();
        return views(shipments.find(request.seller(), asked).stream(), V0Query.ofStatuses(List.copyOf(statuses)));
    }

    private static Stream<ObjectNode> views(Stream<QueuedShipment> queued, V0Query query) {
        return queued.filter(each -> query.admits(each.shipment()))
                .filter(each -> query.statuses().isEmpty()
                        || query.statuses().contains(each.shipment().status()))
                .flatMap(each -> each.source().map(source -> V0View.shipment(each.shipment(), source)).stream());
    }

    private Response items(Request request, Instant now) {
        Parameters parameters = Parameters.of(request);
        if (type(parameters) == QueryType.SHIPMENT) {
            throw V0Query.invalid("QueryType must be DATE_RANGE or NEXT_TOKEN.");
        }
        V0Query query = query(parameters);
        Page<QueuedShipment> page = page(request, query, SHIPMENTS_OF_ITEMS);
        return payload(
                "ItemData",
                page.items().stream()
                        .map(QueuedShipment::shipment)
                        .filter(query::admits)
                        .flatMap(shipment -> items(shipment, now)),
                page.nextToken().map(query::next));
    }

    private Response itemsOfShipment(Request request, Instant now) {
        try {
            return payload("ItemData", items(request.shipment(), now), Optional.empty());
        } catch (CommandRefused unknown) {
            if (unknown.refusal().code() != RefusalCode.SHIPMENT_NOT_FOUND) {
                throw unknown;
            }
            throw V0Query.invalid("The requested shipment does not exist. "
                    + unknown.refusal().detail());
        }
    }

    private Stream<ObjectNode> items(ConfirmedShipment shipment, Instant now) {
        return items(new ShipmentReference(shipment.seller(), shipment.id()), now);
    }

    private Stream<ObjectNode> items(ShipmentReference reference, Instant now) {
        var record = reviewShipment.review(reference, now).record();
        return record.counts().stream().map(count -> V0View.item(record.shipment(), count));
    }

    private static QueryType type(Parameters parameters) {
        return parameters
                .oneOf("QueryType", QueryType.class)
                .orElseThrow(() -> V0Query.invalid("QueryType must be SHIPMENT, DATE_RANGE or NEXT_TOKEN."));
    }

    private static V0Query query(Parameters parameters) {
        return switch (type(parameters)) {
            case SHIPMENT -> V0Query.ofStatuses(statuses(parameters));
            case DATE_RANGE -> V0Query.ofDates(parameters);
            case NEXT_TOKEN -> V0Query.ofToken(parameters);
        };
    }

    /** Returns the statuses that are asked for, in the words of the answer, and that shipments can have here. */
    private static List<ShipmentStatus> statuses(Parameters parameters) {
        List<String> asked = parameters.list("ShipmentStatusList");
        if (asked.isEmpty()) {
            throw V0Query.invalid("Give ShipmentStatusList or ShipmentIdList.");
        }
        return Stream.of(ShipmentStatus.values())
                .filter(status -> asked.contains(status.name()) || asked.contains(V0View.status(status)))
                .toList();
    }

    private Page<QueuedShipment> page(Request request, V0Query query, int size) {
        return shipments.list(
                request.seller(),
                ListFilter.statuses(Set.copyOf(query.statuses())),
                new PageRequest(size, query.token()));
    }

    private static Response payload(String name, Stream<ObjectNode> entries, Optional<String> nextToken) {
        ObjectNode answer = Json.object();
        ObjectNode payload = answer.putObject("payload");
        var list = payload.putArray(name);
        entries.forEach(list::add);
        nextToken.ifPresent(token -> payload.put("NextToken", token));
        return Response.ok(answer);
    }
}
