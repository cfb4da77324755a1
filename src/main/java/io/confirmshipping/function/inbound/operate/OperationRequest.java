package io.confirmshipping.function.inbound.operate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.function.adapter.Request;
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
public record OperationRequest(Map<String, String> names, JsonNode body) {

    /** Returns a request of which carrying out reads no body. */
    static OperationRequest withoutBody(Request request) {
        return new OperationRequest(request.names(), Json.object());
    }

    /** Returns a request of which carrying out reads this body. */
    static OperationRequest of(Request request, JsonNode body) {
        return new OperationRequest(request.names(), body);
    }

    /** Returns this request as it is kept. */
    String text() {
        ObjectNode text = Json.object();
        ObjectNode kept = text.putObject("names");
        names.forEach(kept::put);
        text.set("body", body);
        return Json.text(text);
    }

    /** Returns the request that was kept. */
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
