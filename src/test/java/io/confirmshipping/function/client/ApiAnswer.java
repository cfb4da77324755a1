package io.confirmshipping.function.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.json.Json;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/** The answer of a function to an {@link ApiRequest}. */
public record ApiAnswer(JsonNode response) {

    public int status() {
        return response.get("statusCode").intValue();
    }

    public String header(String name) {
        return response.get("headers").path(name).textValue();
    }

    public JsonNode body() {
        try {
            return Json.MAPPER.readTree(response.get("body").textValue());
        } catch (JsonProcessingException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    /** Returns a text of the body by its JSON pointer. */
    public String text(String pointer) {
        return body().at(pointer).asText();
    }

    public String code() {
        return text("/code");
    }

    /** Returns the fields that a problem document calls wrong. */
    public Set<String> wrongFields() {
        Set<String> fields = new TreeSet<>();
        body().path("errors").forEach(error -> fields.add(error.get("field").textValue()));
        return fields;
    }
}
