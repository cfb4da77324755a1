package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.function.log.CallLog;
import io.confirmshipping.http.Accept;
import io.confirmshipping.usecase.pallets.PlannedShipmentReference;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a seller asks of a function, whichever way it came.
 *
 * @param route the method and path of the HTTP API; empty for a message
 * @param names the workflow or shipment it is about: {@code workflowId}, with it perhaps {@code shipmentId}, or {@code
 *     shipmentConfirmationId}
 * @param query of an HTTP request
 * @param body an object; empty if there was none
 * @param idempotencyKey the caller's name for this request, if it gave one
 * @param accept the media types that the caller can read
 */
public record Request(
        SellerId seller,
        String route,
        Map<String, String> names,
        Map<String, String> query,
        JsonNode body,
        Optional<String> idempotencyKey,
        Accept accept) {

    public static final String WORKFLOW = "workflowId";
    public static final String PLANNED_SHIPMENT = "shipmentId";
    public static final String SHIPMENT = "shipmentConfirmationId";

    /** What is wrong with a request that is not for a list, apart from its body. */
    public List<FieldError> errors() {
        return Stream.concat(idempotencyKey.flatMap(Idempotency::error).stream(), unknownParameters())
                .toList();
    }

    /**
     * The same call, of which nothing is asked in the query: only lists are.
     *
     * @throws InvalidInput naming every parameter
     */
    public Request withoutQuery() {
        if (!query.isEmpty()) {
            throw new InvalidInput(unknownParameters().toList());
        }
        return this;
    }

    private Stream<FieldError> unknownParameters() {
        return query.keySet().stream().sorted().map(FieldError::unknown);
    }

    public boolean namesShipment() {
        return names.containsKey(SHIPMENT);
    }

    /**
     * @throws InvalidInput if a message names a shipment instead
     * @throws CommandRefused workflow-not-found if it is no ID that a workflow could have
     */
    public WorkflowReference workflow() {
        for (String shipment : List.of(SHIPMENT, PLANNED_SHIPMENT)) {
            if (names.containsKey(shipment)) {
                throw new InvalidInput(shipment, "must not be named; this concerns a workflow as a whole");
            }
        }
        return workflowReference();
    }

    /**
     * @throws InvalidInput if a message does not name a workflow and a shipment of it
     * @throws CommandRefused workflow-not-found, shipment-not-found if it is no ID that one could have
     */
    public PlannedShipmentReference plannedShipment() {
        List<FieldError> missing = Stream.of(WORKFLOW, PLANNED_SHIPMENT)
                .filter(name -> !names.containsKey(name))
                .map(name -> new FieldError(name, "is missing; name a workflow and a shipment of it"))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
        WorkflowReference workflow = workflowReference();
        return ShipmentId.parse(names.get(PLANNED_SHIPMENT))
                .map(id -> new PlannedShipmentReference(workflow, id))
                .orElseThrow(
                        () -> new CommandRefused(
                                RefusalCode.SHIPMENT_NOT_FOUND,
                                "This workflow has no such shipment: an ID here is sh and a UUID. Review the workflow; its shipments are listed there."));
    }

    private WorkflowReference workflowReference() {
        return WorkflowId.parse(names.get(WORKFLOW))
                .map(id -> new WorkflowReference(seller, id))
                .orElseThrow(() -> new CommandRefused(
                        RefusalCode.WORKFLOW_NOT_FOUND,
                        "You have no such workflow: an ID is wf and a UUID. Check the workflow ID."));
    }

    /** @throws CommandRefused shipment-not-found if it is no ID that a shipment could have */
    public ShipmentReference shipment() {
        return ShipmentConfirmationId.parse(names.get(SHIPMENT))
                .map(id -> new ShipmentReference(seller, id))
                .orElseThrow(
                        () -> new CommandRefused(
                                RefusalCode.SHIPMENT_NOT_FOUND,
                                "You have no such shipment: an ID is FBA and 9 upper-case letters or digits. Check the shipment confirmation ID."));
    }

    /** Names who asks and what it is about; what has not the form of an ID is not named. */
    void nameIn(CallLog log) {
        log.name("sellerId", Optional.of(seller.value()));
        log.name(WORKFLOW, WorkflowId.parse(names.get(WORKFLOW)).map(WorkflowId::value));
        log.name(PLANNED_SHIPMENT, ShipmentId.parse(names.get(PLANNED_SHIPMENT)).map(ShipmentId::value));
        log.name(SHIPMENT, ShipmentConfirmationId.parse(names.get(SHIPMENT)).map(ShipmentConfirmationId::value));
    }
}
