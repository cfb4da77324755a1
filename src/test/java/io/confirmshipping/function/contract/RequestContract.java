package io.confirmshipping.function.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.confirmshipping.function.contract.ContractFile.Part;
import io.confirmshipping.function.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks a request that was carried out against the contract. */
final class RequestContract {

    private RequestContract() {}

    static void check(Part operation, JsonNode event) {
        String where = "%s carried out %s".formatted(operation.pointer(), event);
        Map<String, Part> known = operation
                .get("parameters")
                .elements()
                .filter(parameter -> parameter.node().get("in").textValue().equals("query"))
                .collect(Collectors.toMap(
                        parameter -> parameter.node().get("name").textValue(), parameter -> parameter));
        event.path("queryStringParameters").properties().forEach(parameter -> {
            assertThat(known).as(where).containsKey(parameter.getKey());
            Part schema = known.get(parameter.getKey()).get("schema");
            assertThat(schema.errors(value(schema, parameter.getValue().textValue())))
                    .as(where)
                    .isEmpty();
        });
        checkBody(operation.get("requestBody"), event, where);
    }

    private static void checkBody(Part expected, JsonNode event, String where) {
        String body = event.path("body").asText("");
        if (body.isEmpty()) {
            assertThat(expected.node().path("required").asBoolean()).as(where).isFalse();
        } else if (expected.exists()) {
            JsonNode sent = Json.parse(text(body, event.path("isBase64Encoded").asBoolean()));
            assertThat(expected.get("content", "application/json", "schema").errors(sent))
                    .as(where)
                    .isEmpty();
        }
    }

    private static String text(String body, boolean encoded) {
        String text = encoded ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8) : body;
        return text.replaceFirst("^\uFEFF", "");
    }

    /** Returns a parameter as the schema expects it: a list, a number or a text. */
    private static JsonNode value(Part schema, String text) {
        return switch (schema.node().path("type").asText()) {
            case "array" -> list(text);
            default ->
                schema.node().path("$ref").asText().endsWith("pageSize")
                        ? Json.parse(text)
                        : Json.parse('"' + text + '"');
        };
    }

    private static ArrayNode list(String text) {
        ArrayNode list = Json.object().putArray("list");
        Stream.of(text.split(",")).forEach(list::add);
        return list;
    }
}
