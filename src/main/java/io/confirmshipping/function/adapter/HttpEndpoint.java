package io.confirmshipping.function.adapter;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.log.CallLog;

/**
 * Takes HTTP requests from API Gateway.
 *
 * @param errorType the media type of an error's body
 * @param headers that every answer has
 */
record HttpEndpoint(Responder<HttpEvent> responder, String errorType, AnswerHeaders headers) implements Endpoint {

    @Override
    public boolean accepts(JsonNode event) {
        return HttpEvent.matches(event);
    }

    @Override
    public JsonNode answer(JsonNode event, Context context) {
        HttpEvent http = new HttpEvent(event);
        try (CallLog log = CallLog.begin(http.logName(), context, http.trace())) {
            Response response = responder.answer(http, log).with(headers.of(event));
            return new ResponseEvent(response, errorType, http.acceptEncoding()).json();
        }
    }
}
