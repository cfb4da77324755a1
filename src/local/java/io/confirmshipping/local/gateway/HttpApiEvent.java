package io.confirmshipping.local.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.local.template.Route;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A request as API Gateway hands it to a function: an event of an HTTP API, payload format 2.0. */
record HttpApiEvent(RoutingContext context, Route route, Optional<String> seller, String requestId, Instant now) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern TEXT =
            Pattern.compile("(?i)(text/.+|application/(.+\\+)?(json|xml)|application/javascript)\\s*(;.*)?");

    /** Returns the event of the request with this body. */
    ObjectNode withBody(Buffer body) {
        HttpServerRequest request = context.request();
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("version", "2.0");
        event.put("routeKey", route.key());
        event.put("rawPath", request.path());
        event.put("rawQueryString", request.query() == null ? "" : request.query());
        request.headers().getAll("cookie").forEach(event.withArray("cookies")::add);
        event.set("headers", headers());
        event.set("queryStringParameters", queryStringParameters());
        event.set("pathParameters", pathParameters());
        event.set("requestContext", requestContext());
        event.put("isBase64Encoded", false);
        if (body.length() > 0) {
            putBody(event, body);
        }
        event.properties()
                .removeIf(entry ->
                        entry.getValue().isContainerNode() && entry.getValue().isEmpty());
        return event;
    }

    private ObjectNode pathParameters() {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        route.parameters().forEach(name -> parameters.put(name, context.pathParam(name)));
        return parameters;
    }

    private ObjectNode queryStringParameters() {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        new QueryStringDecoder(context.request().uri())
                .parameters()
                .forEach((name, values) -> parameters.put(name, String.join(",", values)));
        return parameters;
    }

    private ObjectNode headers() {
        HttpServerRequest request = context.request();
        ObjectNode headers = JsonNodeFactory.instance.objectNode();
        for (String name : request.headers().names()) {
            headers.put(
                    name.toLowerCase(Locale.ROOT),
                    String.join(",", request.headers().getAll(name)));
        }
        headers.remove("cookie");
        headers.put("x-forwarded-for", request.remoteAddress().hostAddress());
        headers.put("x-forwarded-port", String.valueOf(request.localAddress().port()));
        headers.put("x-forwarded-proto", "http");
        return headers;
    }

    private ObjectNode requestContext() {
        HttpServerRequest request = context.request();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("accountId", "000000000000");
        node.put("apiId", "local");
        seller.ifPresent(known -> {
            ObjectNode jwt = node.putObject("authorizer").putObject("jwt");
            jwt.putObject("claims").put("sub", known);
            jwt.putNull("scopes");
        });
        // HTTP/1.0 needs no host
        node.put(
                "domainName",
                request.authority() == null ? "localhost" : request.authority().host());
        node.put("domainPrefix", "local");
        node.putObject("http")
                .put("method", request.method().name())
                .put("path", request.path())
                .put("protocol", "HTTP/1.1")
                .put("sourceIp", request.remoteAddress().hostAddress())
                .put("userAgent", request.getHeader("user-agent"));
        node.put("requestId", requestId);
        node.put("routeKey", route.key());
        node.put("stage", "$default");
        node.put("time", TIME.format(now));
        node.put("timeEpoch", now.toEpochMilli());
        return node;
    }

    private void putBody(ObjectNode event, Buffer body) {
        String contentType = context.request().getHeader("content-type");
        if (contentType != null && TEXT.matcher(contentType).matches()) {
            event.put("body", body.toString());
        } else {
            event.put("body", Base64.getEncoder().encodeToString(body.getBytes()));
            event.put("isBase64Encoded", true);
        }
    }
}
