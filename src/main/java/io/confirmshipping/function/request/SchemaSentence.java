package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.Map;

/** Turns an error of a schema into a sentence that says what the field must be. */
final class SchemaSentence {

    private static final Map<String, String> TYPES = Map.of(
            "string", "a text",
            "integer", "a whole number",
            "number", "a number",
            "boolean", "true or false",
            "array", "a list",
            "object", "an object");

    private static final Map<String, String> PATTERNS = Map.of(
            "^[A-Z]{2}$", "must be two capital letters, for example US",
            "^[A-Z]{3}$", "must be three capital letters, for example USD",
            "\\S", "must not be blank");

    private SchemaSentence() {}

    static String of(Error error) {
        JsonNode rule = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> "is missing";
            case "type" -> "must be " + TYPES.getOrDefault(rule.asText(), rule.toString());
            case "enum" -> "must be one of " + rule;
            case "format" -> format(rule.textValue(), error.getInstanceNode());
            case "pattern" -> PATTERNS.getOrDefault(rule.textValue(), error.getMessage());
            case "minLength" ->
                rule.intValue() == 1 ? "must not be empty" : "must have at least %s characters".formatted(rule);
            case "maxLength" -> "must have at most %s characters".formatted(rule);
            case "minItems" ->
                rule.intValue() == 1 ? "must not be empty" : "must have at least %s elements".formatted(rule);
            case "maxItems" -> "must have at most %s elements".formatted(rule);
            case "minProperties" -> "must not be empty; name at least one of its fields";
            case "uniqueItems" -> "must not name the same twice";
            case "minimum" -> "must be at least " + rule;
            case "maximum" -> "must be at most " + rule;
            default -> error.getMessage();
        };
    }

    private static String format(String name, JsonNode value) {
        if (TextFormat.ALL.containsKey(name)) {
            return TextFormat.ALL.get(name).sentence(value.textValue());
        }
        return "must be a %s such as %s".formatted(name, name.equals("date") ? "2026-12-01" : "2026-12-01T10:00:00Z");
    }
}
