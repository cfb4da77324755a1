package io.confirmshipping.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.Base64;

/** The answer of a function to a request: payload format 2.0, or any other JSON, which is sent with status 200. */
record HttpApiAnswer(JsonNode answer) {

    private static final int OK = 200;

    /** Sends the answer.
     *
     * @throws IllegalArgumentException if the answer is invalid for API Gateway
     */
    Future<Void> send(HttpServerResponse response) {
        if (!answer.has("statusCode")) {
            return response.setStatusCode(OK)
                    .putHeader("content-type", "application/json")
                    .end(answer.toString());
        }
        Buffer body = body();
        response.setStatusCode(answer.get("statusCode").asInt());
        response.putHeader("content-type", "text/plain;charset=UTF-8");
        answer.path("headers")
                .properties()
                .forEach(header ->
                        response.putHeader(header.getKey(), header.getValue().asText()));
        answer.path("cookies").forEach(cookie -> response.headers().add("set-cookie", cookie.asText()));
        return response.end(body);
    }

    private Buffer body() {
        String body = answer.path("body").asText("");
        boolean binary = answer.path("isBase64Encoded").asBoolean();
        return binary ? Buffer.buffer(Base64.getDecoder().decode(body)) : Buffer.buffer(body);
    }
}
