package io.confirmshipping.function.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import java.util.UUID;

/**
 * A seller who uses the HTTP API.
 *
 * @param contents a body of {@code POST /workflows}, used unless a test gives another
 */
public record Seller(Api api, String id, JsonNode contents) {

    /** A seller who ships the contents of the first steps. */
    public Seller(Api api, String id) {
        this(api, id, Event.fallRestock());
    }

    /** Returns a new seller. */
    public static Seller anyone(Api api) {
        return new Seller(api, "seller-" + UUID.randomUUID());
    }

    /** Returns the same seller with few boxes for few centers, for tests that plan hundreds of times. */
    public Seller withFewBoxes() {
        return new Seller(api, id, FewBoxes.body());
    }

    public ApiAnswer create(JsonNode body) {
        return send(ApiRequest.to("POST /workflows").body(body));
    }

    /** Creates a workflow of these contents.
     *
     * @return its ID
     */
    public String plan() {
        return create(contents).text("/workflowId");
    }

    public ApiAnswer planAgain(String workflow) {
        return send(ApiRequest.to("POST /workflows/{workflowId}/placements", workflow));
    }

    public ApiAnswer replaceContents(String workflow, JsonNode body) {
        return send(
                ApiRequest.to("PUT /workflows/{workflowId}/contents", workflow).body(body));
    }

    public ApiAnswer review(String workflow) {
        return send(ApiRequest.to("GET /workflows/{workflowId}", workflow));
    }

    public ApiAnswer choose(String workflow, String mode, String solution) {
        ObjectNode body = Json.object()
                .put("shipDate", "2026-12-01")
                .put("shippingMode", mode)
                .put("shippingSolution", solution);
        return choose(workflow, body);
    }

    public ApiAnswer choose(String workflow, JsonNode body) {
        return send(
                ApiRequest.to("PUT /workflows/{workflowId}/shipping", workflow).body(body));
    }

    /** Accepts the charges that the workflow shows. */
    public ApiAnswer confirm(String workflow) {
        return confirm(workflow, acceptance(workflow));
    }

    public ApiAnswer confirm(String workflow, JsonNode body) {
        return send(ApiRequest.to("POST /workflows/{workflowId}/confirmation", workflow)
                .body(body));
    }

    /** Returns the body that accepts the charges that the workflow shows. */
    public ObjectNode acceptance(String workflow) {
        JsonNode shown = review(workflow).body();
        ObjectNode body = Json.object();
        body.set("placementOptionId", shown.at("/shipping/placementOptionId"));
        body.set("acceptedCharges", shown.at("/charges/total"));
        return body;
    }

    /** Plans, chooses and confirms.
     *
     * @return the workflow's ID
     */
    public String confirmed(String mode, String solution) {
        ObjectNode body = contents.deepCopy();
        if (mode.equals("FREIGHT_LTL")) {
            // To one destination, as the partnered carrier takes no small shipment on pallets.
            body.put("placementPreference", "MINIMAL_SPLITS");
        }
        String workflow = create(body).text("/workflowId");
        choose(workflow, mode, solution);
        confirm(workflow);
        return workflow;
    }

    public ApiAnswer cancel(String workflow) {
        return send(ApiRequest.to("POST /workflows/{workflowId}/cancellation", workflow));
    }

    public ApiAnswer renameWorkflow(String workflow, String name) {
        return send(ApiRequest.to("PUT /workflows/{workflowId}/name", workflow)
                .body(Json.object().put("name", name)));
    }

    public ApiAnswer renameShipment(String shipment, String name) {
        return send(ApiRequest.to("PUT /shipments/{shipmentConfirmationId}/name", shipment)
                .body(Json.object().put("name", name)));
    }

    /** @param body of {@code PUT /shipments/{shipmentConfirmationId}/items} */
    public ApiAnswer editQuantities(String shipment, JsonNode body) {
        return send(ApiRequest.to("PUT /shipments/{shipmentConfirmationId}/items", shipment)
                .body(body));
    }

    public ApiAnswer editQuantity(String shipment, String msku, int quantity) {
        ObjectNode body = Json.object();
        body.putArray("items").addObject().put("msku", msku).put("quantity", quantity);
        return editQuantities(shipment, body);
    }

    public ApiAnswer enterTracking(String shipment, JsonNode body) {
        return send(ApiRequest.to("PUT /shipments/{shipmentConfirmationId}/tracking", shipment)
                .body(body));
    }

    public ApiAnswer pallets(String workflow, String planned) {
        return send(ApiRequest.to("GET /workflows/{workflowId}/shipments/{shipmentId}/pallets", workflow, planned));
    }

    /** Overrides the pallets with some of the full size. */
    public ApiAnswer overridePallets(String workflow, String planned, int pallets) {
        ObjectNode body = Json.object();
        ObjectNode group = body.putArray("pallets").addObject().put("quantity", pallets);
        group.putObject("dimensions")
                .put("length", 48)
                .put("width", 40)
                .put("height", 72)
                .put("unitOfMeasurement", "IN");
        group.putObject("weight").put("value", 1_500).put("unit", "LB");
        return send(ApiRequest.to("PUT /workflows/{workflowId}/shipments/{shipmentId}/pallets", workflow, planned)
                .body(body));
    }

    public ApiAnswer workflows() {
        return send(ApiRequest.to("GET /workflows"));
    }

    public ApiAnswer shipments() {
        return send(ApiRequest.to("GET /shipments"));
    }

    public ApiAnswer shipment(String shipment) {
        return send(ApiRequest.to("GET /shipments/{shipmentConfirmationId}", shipment));
    }

    public ApiAnswer send(ApiRequest request) {
        return api.send(request.from(id));
    }
}
