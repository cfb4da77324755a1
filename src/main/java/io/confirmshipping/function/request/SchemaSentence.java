package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.text.CountText;
import io.confirmshipping.domain.text.PlainText;
import io.confirmshipping.function.json.Json;
import java.util.Map;
import java.util.Set;

/** Turns an error of a schema into a sentence that says what the field must be, and what it is. */
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
            "^[0-9]{1,6}(-[0-9]{1,6})?$",
                    "must be the number of a box, or two with a hyphen between them, for example 1-450",
            "\\S", "must not be blank");

    /** The keywords of rules about a value itself. */
    private static final Set<String> ABOUT_VALUE = Set.of("type", "enum", "pattern", "minimum", "maximum");

    private SchemaSentence() {}

    /** Returns the error of this field. */
    static FieldError of(Error error, String field) {
        FieldError wrong = new FieldError(field, sentence(error));
        JsonNode value = error.getInstanceNode();
        boolean isAboutValue = ABOUT_VALUE.contains(error.getKeyword())
                || error.getKeyword().equals("format")
                        && !TextFormat.ALL.containsKey(error.getSchemaNode().textValue());
        return isAboutValue && value != null && !wrong.message().endsWith("blank") ? wrong.given(shown(value)) : wrong;
    }

    /** Returns a value as JSON, shortened; of a list or an object only what it is. */
    private static String shown(JsonNode value) {
        if (value.isContainerNode()) {
            return value.isArray() ? TYPES.get("array") : TYPES.get("object");
        }
        return PlainText.shown(Json.text(value));
    }

    private static String sentence(Error error) {
        JsonNode rule = error.getSchemaNode();
        JsonNode value = error.getInstanceNode();
        return switch (error.getKeyword()) {
            case "required" -> "is missing";
            case "type" -> "must be " + TYPES.getOrDefault(rule.asText(), rule.toString());
            case "enum" -> "must be one of " + rule;
            case "format" -> format(rule.textValue(), value);
            case "pattern" -> PATTERNS.getOrDefault(rule.textValue(), error.getMessage());
            case "minLength" ->
                rule.intValue() == 1
                        ? "must not be empty"
                        : "must have at least %s, not %d".formatted(many(rule, "character"), characters(value));
            case "maxLength" -> "must have at most %s, not %d".formatted(many(rule, "character"), characters(value));
            case "minItems" ->
                rule.intValue() == 1
                        ? "must not be empty"
                        : "must have at least %s, not %d".formatted(many(rule, "element"), value.size());
            case "maxItems" -> "must have at most %s, not %d".formatted(many(rule, "element"), value.size());
            case "minProperties" -> "must not be empty; name at least one of its fields";
            case "uniqueItems" -> "must not name the same twice";
            case "minimum" -> "must be at least " + rule;
            case "maximum" -> "must be at most " + rule;
            default -> error.getMessage();
        };
    }

    private static String many(JsonNode count, String what) {
        return CountText.of(count.longValue(), what, what + "s");
    }

    private static int characters(JsonNode text) {
        return text.textValue().codePointCount(0, text.textValue().length());
    }

    private static String format(String name, JsonNode value) {
        if (TextFormat.ALL.containsKey(name)) {
            return TextFormat.ALL.get(name).sentence(value.textValue());
        }
        return "must be a %s such as %s".formatted(name, name.equals("date") ? "2026-12-01" : "2026-12-01T10:00:00Z");
    }
}
