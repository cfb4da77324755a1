package io.confirmshipping.function.adapter;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.log.CallLog;

/**
 * Takes HTTP requests from API Gateway.
 *
 * @param errorType the media type of an error's body
 */
record HttpEndpoint(Responder<HttpEvent> responder, String errorType) implements Endpoint {

    @Override
    public boolean accepts(JsonNode event) {
        return HttpEvent.matches(event);
    }

    @Override
    public JsonNode answer(JsonNode event, Context context) {
        HttpEvent http = new HttpEvent(event);
        try (CallLog log = CallLog.begin(http.logName(), context, http.trace())) {
            return json(responder.answer(http, log));
        }
    }

    private JsonNode json(Response response) {
        ObjectNode json = Json.object().put("statusCode", response.status());
        ObjectNode headers = json.putObject("headers");
        if (!response.body().isEmpty()) {
            headers.put("content-type", response.isProblem() ? errorType : "application/json");
        }
        response.headers().forEach(headers::put);
        return json.put("body", response.body()).put("isBase64Encoded", false);
    }
}
