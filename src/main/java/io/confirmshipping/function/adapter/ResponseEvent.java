package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.http.AcceptEncoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

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
        return json.put("body", Base64.getEncoder().encodeToString(compressed(body)))
                .put("isBase64Encoded", true);
    }

    private static byte[] compressed(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
