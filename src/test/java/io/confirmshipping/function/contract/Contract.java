package io.confirmshipping.function.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.contract.ContractFile.Part;
import io.confirmshipping.function.json.Json;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Checks requests and answers against {@code api/openapi.yaml}. */
public final class Contract {

    private static final String WITHOUT_ROUTE = "$default";

    private Contract() {}

    /** Returns the routes of the contract, as the template names them: {@code GET /workflows/{workflowId}}. */
    static Stream<String> routes() {
        return operations().keySet().stream();
    }

    /** Returns the ID of every operation, by its route. */
    public static Map<String, String> operations() {
        Map<String, String> operations = new TreeMap<>();
        ContractFile.part("/paths").node().properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> {
                    if (method.getValue().has("operationId")) {
                        operations.put(
                                method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                method.getValue().get("operationId").textValue());
                    }
                }));
        return operations;
    }

    /**
     * Fails if the contract does not allow the answer, or if a request was carried out that it does not allow.
     *
     * @param event as API Gateway sends it
     * @param response as API Gateway takes it
     */
    public static void check(String route, JsonNode event, JsonNode response) {
        if (route.equals(WITHOUT_ROUTE)) {
            return;
        }
        Part operation = operation(route);
        checkAnswer(operation, response);
        if (response.get("statusCode").intValue() < 300) {
            RequestContract.check(operation, event);
        }
    }

    private static Part operation(String route) {
        String[] methodAndPath = route.split(" ");
        Part operation = ContractFile.part("/paths").get(methodAndPath[1], methodAndPath[0].toLowerCase(Locale.ROOT));
        assertThat(operation.exists()).as("%s in openapi.yaml", route).isTrue();
        return operation;
    }

    private static void checkAnswer(Part operation, JsonNode response) {
        String status = response.get("statusCode").asText();
        String where = "%s, answer %s".formatted(operation.pointer(), response);
        Part answer = operation.get("responses", status);
        assertThat(answer.exists()).as("Status %s of %s", status, where).isTrue();
        String type = response.at("/headers/content-type").asText();
        Part schema = answer.get("content", type, "schema");
        assertThat(schema.exists()).as("Content type %s of %s", type, where).isTrue();
        JsonNode body = type.endsWith("json") ? Json.parse(response.get("body").textValue()) : response.get("body");
        assertThat(schema.errors(body)).as(where).isEmpty();
        answer.get("headers")
                .node()
                .properties()
                .forEach(header -> checkHeader(
                        answer.get("headers", header.getKey()),
                        Optional.ofNullable(
                                response.get("headers").get(header.getKey().toLowerCase(Locale.ROOT))),
                        where));
    }

    private static void checkHeader(Part header, Optional<JsonNode> value, String where) {
        assertThat(value.isPresent() || !header.node().path("required").asBoolean())
                .as("%s of %s", header.pointer(), where)
                .isTrue();
        value.ifPresent(
                text -> assertThat(header.get("schema").errors(text)).as(where).isEmpty());
    }
}
