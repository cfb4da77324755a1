package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.Refused;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.function.log.CallLog;
import io.confirmshipping.usecase.ShipmentReference;
import io.confirmshipping.usecase.WorkflowReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a seller asks of a function, whichever way it came.
 *
 * @param route the method and path of the HTTP API; empty for a message
 * @param names the workflow or shipment it is about: {@code workflowId}, {@code shipmentConfirmationId}
 * @param query of an HTTP request
 * @param body an object; empty if there was none
 * @param idempotencyKey the caller's name for this request, if it gave one
 */
public record Call(
        SellerId seller,
        String route,
        Map<String, String> names,
        Map<String, String> query,
        JsonNode body,
        Optional<String> idempotencyKey) {

    public static final String WORKFLOW = "workflowId";
    public static final String SHIPMENT = "shipmentConfirmationId";

    /** What is wrong with the request, apart from its body. */
    public List<FieldError> errors() {
        return idempotencyKey.flatMap(Idempotency::error).stream().toList();
    }

    public boolean namesShipment() {
        return names.containsKey(SHIPMENT);
    }

    /**
     * @throws InvalidInput if a message names a shipment instead
     * @throws Refused workflow-not-found if it is no ID that a workflow could have
     */
    public WorkflowReference workflow() {
        if (namesShipment()) {
            throw new InvalidInput(SHIPMENT, "must not be named; this concerns a workflow as a whole");
        }
        return WorkflowId.parse(names.get(WORKFLOW))
                .map(id -> new WorkflowReference(seller, id))
                .orElseThrow(() -> new Refused(
                        RefusalCode.WORKFLOW_NOT_FOUND, "You have no workflow %s.".formatted(names.get(WORKFLOW))));
    }

    /** @throws Refused shipment-not-found if it is no ID that a shipment could have */
    public ShipmentReference shipment() {
        return ShipmentConfirmationId.parse(names.get(SHIPMENT))
                .map(id -> new ShipmentReference(seller, id))
                .orElseThrow(() -> new Refused(
                        RefusalCode.SHIPMENT_NOT_FOUND, "You have no shipment %s.".formatted(names.get(SHIPMENT))));
    }

    /** Names who asks and what it is about; what has not the form of an ID is not named. */
    void nameIn(CallLog log) {
        log.name("sellerId", Optional.of(seller.value()));
        log.name(WORKFLOW, WorkflowId.parse(names.get(WORKFLOW)).map(WorkflowId::value));
        log.name(SHIPMENT, ShipmentConfirmationId.parse(names.get(SHIPMENT)).map(ShipmentConfirmationId::value));
    }
}
