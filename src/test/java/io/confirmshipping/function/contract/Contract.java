package io.confirmshipping.function.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.contract.ContractFile.Part;
import io.confirmshipping.function.json.Json;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares what is asked and answered with {@code api/openapi.yaml}. */
public final class Contract {

    private static final String WITHOUT_ROUTE = "$default";

    private Contract() {}

    /** The routes of the contract, as the template names them: {@code GET /workflows/{workflowId}}. */
    static Stream<String> routes() {
        return ContractFile.part("/paths").node().properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> method.getKey().toUpperCase(Locale.ROOT))
                        .filter(method -> !method.equals("PARAMETERS"))
                        .map(method -> method + " " + path.getKey()));
    }

    /**
     * Fails where the answer is not one that the contract allows, or where a request is carried out that it does not.
     *
     * @param event as API Gateway sends it
     * @param response as it takes it
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
