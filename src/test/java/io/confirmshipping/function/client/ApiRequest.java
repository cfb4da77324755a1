package io.confirmshipping.function.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request to the HTTP API, as the event that API Gateway sends. */
public final class ApiRequest {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private final String route;
    private final List<String> names;
    private final Map<String, String> query = new LinkedHashMap<>();
    private final ObjectNode event;

    private ApiRequest(String route, List<String> names) {
        this.route = route;
        this.names = names;
        this.event = (ObjectNode) Event.read("review/workflow.http.json");
        event.put("routeKey", route);
        ((ObjectNode) event.get("requestContext")).put("routeKey", route);
        path(route.equals("$default") ? "GET /nothing" : route);
    }

    /**
     * @param route for example {@code GET /workflows/{workflowId}}
     * @param names the path's parameters
     */
    public static ApiRequest to(String route, String... names) {
        return new ApiRequest(route, List.of(names));
    }

    /** @param names the path's parameters by their names, and perhaps others */
    public static ApiRequest to(String route, Map<String, String> names) {
        return new ApiRequest(
                route,
                PARAMETER
                        .matcher(route)
                        .results()
                        .map(found -> names.get(found.group(1)))
                        .toList());
    }

    /** Returns the same request about something else. */
    public ApiRequest about(Map<String, String> otherNames) {
        ApiRequest other = to(route, otherNames);
        if (event.has("body")) {
            other.body(event.get("body").textValue());
        }
        return other;
    }

    /** Returns the path's parameters by their names. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        event.path("pathParameters")
                .properties()
                .forEach(parameter ->
                        parameters.put(parameter.getKey(), parameter.getValue().textValue()));
        return parameters;
    }

    public ApiRequest from(String seller) {
        ((ObjectNode) event.at("/requestContext/authorizer/jwt/claims")).put("sub", seller);
        return this;
    }

    public ApiRequest query(String name, String value) {
        query.put(name, value);
        ObjectNode parameters = event.putObject("queryStringParameters");
        query.forEach(parameters::put);
        return this;
    }

    public ApiRequest header(String name, String value) {
        ((ObjectNode) event.get("headers")).put(name, value);
        return this;
    }

    public ApiRequest body(JsonNode body) {
        return body(body.toString());
    }

    public ApiRequest body(String body) {
        header("content-type", "application/json");
        event.put("body", body);
        return this;
    }

    public ApiRequest base64(boolean encoded) {
        event.put("isBase64Encoded", encoded);
        return this;
    }

    public ApiRequest anonymous() {
        ((ObjectNode) event.get("requestContext")).remove("authorizer");
        return this;
    }

    public String route() {
        return route;
    }

    public ObjectNode event() {
        return event;
    }

    private void path(String route) {
        List<String> rest = new ArrayList<>(names);
        ObjectNode parameters = event.putObject("pathParameters");
        Matcher parameter = PARAMETER.matcher(route.substring(route.indexOf('/')));
        String path = parameter.replaceAll(found -> {
            String name = rest.remove(0);
            parameters.put(found.group(1), name);
            return Matcher.quoteReplacement(name);
        });
        if (parameters.isEmpty()) {
            event.remove("pathParameters");
        }
        event.put("rawPath", path);
        ((ObjectNode) event.at("/requestContext/http")).put("path", path).put("method", route.split(" ")[0]);
    }
}
