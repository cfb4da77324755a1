package io.confirmshipping.function.inbound.operate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.operation.AcceptedOperation;
import java.util.HashMap;
import java.util.Map;

/**
 * A request as it is kept until its operation is carried out.
 *
 * @param names in the path
 * @param body what carrying out reads of it; an empty JSON object if that is nothing
 */
record OperationRequest(Map<String, String> names, JsonNode body) {

    /** Returns a request of which carrying out reads no body. */
    static OperationRequest withoutBody(Request request) {
        return new OperationRequest(request.names(), Json.object());
    }

    /** Returns a request of which carrying out reads the tracking and nothing else. */
    static OperationRequest of(Request request, TrackingInput tracking) {
        return new OperationRequest(request.names(), tracking.body());
    }

    String text() {
        ObjectNode text = Json.object();
        ObjectNode kept = text.putObject("names");
        names.forEach(kept::put);
        text.set("body", body);
        return Json.text(text);
    }

    /** Returns the placement option that a request names in its path. */
    static PlacementOptionId placementOption(Request request) {
        return new PlacementOptionId(request.names().get(InboundOperation.PLACEMENT_OPTION_NAME));
    }

    static Request read(AcceptedOperation operation) {
        JsonNode text = Json.parse(operation.request());
        Map<String, String> names = new HashMap<>();
        text.get("names")
                .properties()
                .forEach(name -> names.put(name.getKey(), name.getValue().textValue()));
        SellerId seller = operation.seller();
        return Request.message(seller, names, text.get("body"));
    }
}
