package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.json.ReceivedJson;
import io.confirmshipping.http.Accept;
import io.confirmshipping.http.AcceptEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An event of an HTTP API of API Gateway, payload format 2.0. */
final class HttpEvent {

    /** Bytes. A body with 2,000 items in 5,000 boxes has about 1.5 MB; its answer is larger and may have 6 MB at most. */
    static final int MAX_BYTES = 3 * 1024 * 1024;

    /** The end of a route that takes every path below it. */
    private static final String GREEDY = "{proxy+}";

    private final JsonNode event;
    private final EventHeaders headers;

    HttpEvent(JsonNode event) {
        this.event = event;
        this.headers = EventHeaders.of(event);
    }

    static boolean matches(JsonNode event) {
        return event.path("requestContext").has("http");
    }

    /** Returns the template's name of the route. A path without a route is the caller's own text, so the log does not hold it. */
    String logName() {
        return event.path("routeKey").asText();
    }

    /** Returns the header X-Amzn-Trace-Id, if there is one. */
    Optional<String> trace() {
        return headers.value("x-amzn-trace-id");
    }

    /** Returns the codings that the sender accepts for the answer's body. */
    AcceptEncoding acceptEncoding() {
        return new AcceptEncoding(headers.value("accept-encoding").orElse(""));
    }

    /**
     * Returns the request.
     *
     * @param authentication determines who sent it
     * @param routes that a greedy route of the template stands for
     * @throws RequestRejected not-authenticated, payload-too-large, unsupported-media-type
     * @throws InvalidInput if the body is not a JSON object
     */
    Request request(Authentication authentication, RouteTable routes) {
        SellerId seller = authentication.seller(event);
        RouteTable.Match match = match(routes);
        return new Request(
                seller,
                Optional.of(match.key()),
                match.names(),
                texts(event.path("queryStringParameters")),
                body(),
                headers.value("idempotency-key"),
                new Accept(headers.value("accept").orElse("")),
                headers.value("if-none-match"),
                Optional.ofNullable(event.path("requestContext").path("apiId").textValue()));
    }

    /** Returns the route and the names in the path; of a greedy route, those of the route that it stands for here. */
    private RouteTable.Match match(RouteTable routes) {
        String key = event.path("routeKey").asText();
        return key.endsWith(GREEDY)
                ? routes.match(
                        method(),
                        key.substring(key.indexOf(' ') + 1, key.length() - GREEDY.length())
                                + event.path("pathParameters").path("proxy").asText())
                : new RouteTable.Match(route(), texts(event.path("pathParameters")));
    }

    private String method() {
        return event.path("requestContext").path("http").path("method").asText();
    }

    /** Returns the template's name of the route, or, if no route matched, the method and path of the request. */
    private String route() {
        return isRouted()
                ? event.path("routeKey").asText()
                : method() + " " + event.path("rawPath").asText();
    }

    private boolean isRouted() {
        return !event.path("routeKey").asText().equals("$default");
    }

    private JsonNode body() {
        String body = event.path("body").asText("");
        if (body.isEmpty() || !isRouted()) {
            return Json.object();
        }
        byte[] bytes =
                event.path("isBase64Encoded").asBoolean() ? decoded(body) : body.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MAX_BYTES) {
            throw RequestRejected.payloadTooLarge(MAX_BYTES);
        }
        checkMediaType();
        return parse(ReceivedJson.text(bytes));
    }

    private void checkMediaType() {
        String declared = headers.value("content-type").orElse("");
        String mediaType = declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!mediaType.equals("application/json") && !mediaType.matches("application/[\\w.-]+\\+json")) {
            throw RequestRejected.unsupportedMediaType(mediaType);
        }
    }

    private static byte[] decoded(String body) {
        try {
            return Base64.getDecoder().decode(body);
        } catch (IllegalArgumentException broken) {
            throw new InvalidInput("", FieldCode.NO_BASE64.of());
        }
    }

    /**
     * Returns the JSON object in a text.
     *
     * @throws InvalidInput if there is none
     */
    static ObjectNode parse(String text) {
        if (ReceivedJson.read(text) instanceof ObjectNode object) {
            return object;
        }
        throw new InvalidInput("", FieldCode.BODY_NO_OBJECT.of());
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new HashMap<>();
        object.properties()
                .forEach(field -> texts.put(field.getKey(), field.getValue().asText()));
        return texts;
    }
}
