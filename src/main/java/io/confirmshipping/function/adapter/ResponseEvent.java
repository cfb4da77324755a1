package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.http.AcceptEncoding;
import io.confirmshipping.usecase.Gzip;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A response as API Gateway takes it from a function, payload format 2.0. A large body is compressed if the client accepts
 * that, which the gateway does not do itself.
 */
record ResponseEvent(Response response, String errorType, AcceptEncoding accepted) {

    /** The least body to compress, in bytes; below it the client gains nothing that it would notice. */
    static final int MIN_COMPRESSED = 8_192;

    ObjectNode json() {
        ObjectNode json = Json.object().put("statusCode", response.status());
        ObjectNode headers = json.putObject("headers");
        if (!response.body().isEmpty()) {
            headers.put("content-type", response.isProblem() ? errorType : "application/json");
        }
        response.headers().forEach(headers::put);
        headers.put(
                "vary",
                headers.has("vary") ? headers.get("vary").textValue() + ", accept-encoding" : "accept-encoding");
        if (response.isBase64()) {
            return json.put("body", response.body()).put("isBase64Encoded", true);
        }
        byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
        if (body.length < MIN_COMPRESSED || !accepted.acceptsGzip()) {
            return json.put("body", response.body()).put("isBase64Encoded", false);
        }
        headers.put("content-encoding", "gzip");
        return json.put("body", Base64.getEncoder().encodeToString(Gzip.compress(body)))
                .put("isBase64Encoded", true);
    }
}
