package io.confirmshipping.function.adapter;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.log.CallLog;
import java.util.Optional;

/**
 * Answers a browser that asks whether a page of another origin may send a request. API Gateway adds what it allows, which is
 * nothing unless the console is deployed.
 */
record PreflightEndpoint(String errorType) implements Endpoint {

    private static final String ROUTE = "OPTIONS /{proxy+}";

    @Override
    public boolean accepts(JsonNode event) {
        return HttpEvent.matches(event) && event.path("routeKey").asText().equals(ROUTE);
    }

    @Override
    public JsonNode answer(JsonNode event, Context context) {
        HttpEvent http = new HttpEvent(event);
        try (CallLog log = CallLog.begin(http.logName(), context, http.trace())) {
            Response response = Response.noContent();
            log.answered(response.status(), response.problem(), Optional.empty());
            return new ResponseEvent(response, errorType, http.acceptEncoding()).json();
        }
    }
}
