package io.confirmshipping.function.adapter;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
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
            return new ResponseEvent(responder.answer(http, log), errorType, http.acceptEncoding()).json();
        }
    }
}
