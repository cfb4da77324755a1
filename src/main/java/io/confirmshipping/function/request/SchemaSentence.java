package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.text.CodePoints;
import io.confirmshipping.domain.text.PlainText;
import io.confirmshipping.function.json.Json;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns an error of a schema into a sentence that says what the field must be, and what it is. */
final class SchemaSentence {

    private static final Map<String, FieldCode> NOT_OF_TYPE = Map.of(
            "string", FieldCode.NO_TEXT,
            "integer", FieldCode.NO_WHOLE_NUMBER,
            "number", FieldCode.NO_NUMBER,
            "boolean", FieldCode.NO_BOOLEAN,
            "array", FieldCode.NO_LIST,
            "object", FieldCode.NO_OBJECT);

    private static final Map<String, FieldCode> PATTERNS = Map.of(
            "^[A-Z]{2}$", FieldCode.NO_COUNTRY_CODE,
            "^[A-Z]{3}$", FieldCode.NO_CURRENCY_CODE,
            "^[0-9]{1,6}(-[0-9]{1,6})?$", FieldCode.NO_BOX_RANGE,
            "\\S", FieldCode.BLANK);

    /** The formats that are not about a value itself, but about its length and what it hides. */
    private static final Set<String> NOT_ABOUT_VALUE = Set.of("sku", "tracking-number");

    /** The keywords of rules about a value itself. */
    private static final Set<String> ABOUT_VALUE = Set.of("type", "enum", "pattern", "minimum", "maximum");

    private SchemaSentence() {}

    /** Returns the error of this field. */
    static FieldError of(Error error, String field) {
        FieldError wrong = new FieldError(field, explanation(error));
        JsonNode value = error.getInstanceNode();
        boolean isAboutValue = ABOUT_VALUE.contains(error.getKeyword())
                || error.getKeyword().equals("format")
                        && !NOT_ABOUT_VALUE.contains(error.getSchemaNode().textValue());
        return isAboutValue && value != null && wrong.explanation().code() != FieldCode.BLANK
                ? wrong.given(shown(value))
                : wrong;
    }

    /** Returns a value as JSON, shortened; of a list or an object only what it is. */
    private static String shown(JsonNode value) {
        if (value.isContainerNode()) {
            return value.isArray() ? "a list" : "an object";
        }
        return PlainText.shown(Json.text(value));
    }

    private static Explanation explanation(Error error) {
        JsonNode rule = error.getSchemaNode();
        JsonNode value = error.getInstanceNode();
        return switch (error.getKeyword()) {
            case "required" -> FieldCode.MISSING.of();
            case "type" -> known(NOT_OF_TYPE, rule).of();
            case "enum" -> FieldCode.NOT_ONE_OF.of(rule.toString());
            case "format" -> format(rule.textValue(), value);
            case "pattern" -> known(PATTERNS, rule).of();
            case "minLength" ->
                rule.intValue() == 1
                        ? FieldCode.EMPTY.of()
                        : FieldCode.TOO_SHORT.of(rule.longValue(), characters(value));
            case "maxLength" -> FieldCode.TOO_LONG.of(rule.longValue(), characters(value));
            case "minItems" ->
                rule.intValue() == 1 ? FieldCode.EMPTY.of() : FieldCode.TOO_FEW.of(rule.longValue(), value.size());
            case "maxItems" -> FieldCode.TOO_MANY.of(rule.longValue(), value.size());
            case "false" -> FieldCode.NOT_WITH_OTHERS.of();
            case "minProperties" -> FieldCode.NO_FIELDS.of();
            case "uniqueItems" -> FieldCode.NAMED_TWICE.of();
            case "minimum" -> FieldCode.TOO_SMALL.of(rule.toString());
            case "maximum" -> FieldCode.TOO_LARGE.of(rule.toString());
            default -> throw new IllegalStateException("No sentence for the keyword " + error.getKeyword());
        };
    }

    private static FieldCode known(Map<String, FieldCode> codes, JsonNode rule) {
        return Optional.ofNullable(codes.get(rule.textValue()))
                .orElseThrow(() -> new IllegalStateException("No sentence for the rule " + rule));
    }

    private static int characters(JsonNode text) {
        return CodePoints.count(text.textValue());
    }

    private static Explanation format(String name, JsonNode value) {
        if (TextFormat.ALL.containsKey(name)) {
            return TextFormat.ALL.get(name).explanation(value.textValue());
        }
        return (name.equals("date") ? FieldCode.NO_DAY : FieldCode.NO_INSTANT).of();
    }
}
