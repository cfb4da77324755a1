package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.text.PlainText;
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
 * A seller's request, whichever way it came.
 *
 * @param route the key of the route; empty for a message
 * @param names what the request is about: {@code workflowId}, perhaps with {@code shipmentId}, or {@code
 *     shipmentConfirmationId}
 * @param query the parameters of an HTTP request
 * @param body a JSON object; empty if there was none
 * @param idempotencyKey the header {@code Idempotency-Key}
 * @param accept the media types that the sender can read
 * @param ifNoneMatch the header {@code If-None-Match}: the answers that the sender has already
 * @param api the ID of the API of API Gateway that it came through; empty for a message
 */
public record Request(
        SellerId seller,
        Optional<String> route,
        Map<String, String> names,
        Map<String, String> query,
        JsonNode body,
        Optional<String> idempotencyKey,
        Accept accept,
        Optional<String> ifNoneMatch,
        Optional<String> api) {

    public static final String WORKFLOW = "workflowId";
    public static final String PLANNED_SHIPMENT = "shipmentId";
    public static final String SHIPMENT = "shipmentConfirmationId";

    /** Returns a request that did not come over HTTP. */
    public static Request message(SellerId seller, Map<String, String> names, JsonNode body) {
        return new Request(
                seller,
                Optional.empty(),
                names,
                Map.of(),
                body,
                Optional.empty(),
                Accept.ANYTHING,
                Optional.empty(),
                Optional.empty());
    }

    /** Returns what is wrong with the key and the query of a request; only lists take query parameters. */
    public List<FieldError> errors() {
        return Stream.concat(idempotencyKey.flatMap(Idempotency::error).stream(), unknownParameters())
                .toList();
    }

    /**
     * Returns this request after rejecting query parameters; only lists take them.
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

    /** Returns whether the request has a name or a field of the body with this name. */
    boolean has(String field) {
        return names.containsKey(field) || body.has(field);
    }

    /**
     * Returns the workflow that the request is about.
     *
     * @throws InvalidInput if a message names a shipment
     * @throws CommandRefused workflow-not-found if no workflow can have such an ID
     */
    public WorkflowReference workflow() {
        for (String shipment : List.of(SHIPMENT, PLANNED_SHIPMENT)) {
            if (names.containsKey(shipment)) {
                throw new InvalidInput(shipment, FieldCode.FOR_WHOLE_WORKFLOW.of());
            }
        }
        return workflowReference();
    }

    /**
     * Returns the planned shipment that the request is about.
     *
     * @throws InvalidInput if a message does not name a workflow and a shipment of it
     * @throws CommandRefused workflow-not-found, shipment-not-found if none can have such an ID
     */
    public PlannedShipmentReference plannedShipment() {
        List<FieldError> missing = Stream.of(WORKFLOW, PLANNED_SHIPMENT)
                .filter(name -> !names.containsKey(name))
                .map(name -> new FieldError(name, FieldCode.NO_WORKFLOW_AND_SHIPMENT.of()))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
        WorkflowReference workflow = workflowReference();
        return ShipmentId.parse(names.get(PLANNED_SHIPMENT))
                .map(id -> new PlannedShipmentReference(workflow, id))
                .orElseThrow(() -> notFound(
                        RefusalCode.SHIPMENT_NOT_FOUND, RefusedCode.NO_SHIPMENT_ID, names.get(PLANNED_SHIPMENT)));
    }

    private WorkflowReference workflowReference() {
        return WorkflowId.parse(names.get(WORKFLOW))
                .map(id -> new WorkflowReference(seller, id))
                .orElseThrow(() ->
                        notFound(RefusalCode.WORKFLOW_NOT_FOUND, RefusedCode.NO_WORKFLOW_ID, names.get(WORKFLOW)));
    }

    /** @param given a text that is no ID, as the sender wrote it */
    private static CommandRefused notFound(RefusalCode code, RefusedCode reason, String given) {
        return new CommandRefused(Refusal.because(code, reason.of()).given(PlainText.shown(given)));
    }

    /**
     * Returns the confirmed shipment that the request is about.
     *
     * @throws InvalidInput if a message names a workflow
     * @throws CommandRefused shipment-not-found if no shipment can have such an ID
     */
    public ShipmentReference shipment() {
        if (!names.containsKey(SHIPMENT)) {
            throw new InvalidInput(SHIPMENT, FieldCode.MISSING.of());
        }
        return findShipment()
                .orElseThrow(() ->
                        notFound(RefusalCode.SHIPMENT_NOT_FOUND, RefusedCode.NO_CONFIRMATION_ID, names.get(SHIPMENT)));
    }

    /** Returns the confirmed shipment that the request is about; empty if no shipment can have such an ID. */
    public Optional<ShipmentReference> findShipment() {
        return ShipmentConfirmationId.parse(names.get(SHIPMENT)).map(id -> new ShipmentReference(seller, id));
    }

    /** Names the seller and the IDs of the request in the log; a text that is not an ID is left out. */
    void nameIn(CallLog log) {
        log.name("sellerId", Optional.of(seller.value()));
        log.name(WORKFLOW, WorkflowId.parse(names.get(WORKFLOW)).map(WorkflowId::value));
        log.name(PLANNED_SHIPMENT, ShipmentId.parse(names.get(PLANNED_SHIPMENT)).map(ShipmentId::value));
        log.name(SHIPMENT, ShipmentConfirmationId.parse(names.get(SHIPMENT)).map(ShipmentConfirmationId::value));
    }
}
