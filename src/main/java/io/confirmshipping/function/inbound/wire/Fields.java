package io.confirmshipping.function.inbound.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.text.CodePoints;
import io.confirmshipping.domain.text.NameText;
import io.confirmshipping.domain.text.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The fields of an object in a body. Those that are not asked for are ignored. What is wrong is named all at once, by {@link
 * #check}; until then a wrong field has a value that means nothing.
 */
public final class Fields {

    private static final int MAX_DECIMALS = 17;

    /** The most characters of a value that an error repeats. */
    private static final int MAX_GIVEN = 100;

    private final JsonNode object;
    private final String path;
    private final List<FieldError> errors;

    private Fields(JsonNode object, String path, List<FieldError> errors) {
        this.object = object;
        this.path = path;
        this.errors = errors;
    }

    public static Fields of(JsonNode body) {
        return new Fields(body, "", new ArrayList<>());
    }

    /** Returns a text, trimmed; empty if there is none. */
    public Optional<String> optionalText(String name, int maxLength) {
        return optionalText(name, text -> tooLong(NameText.trimmed(text), maxLength))
                .map(NameText::trimmed);
    }

    private static Optional<String> tooLong(String text, int maxLength) {
        return CodePoints.count(text) > maxLength
                ? Optional.of("must have at most %d characters".formatted(maxLength))
                : Optional.empty();
    }

    /**
     * Returns a text; empty if there is none.
     *
     * @param rule returns what is wrong with a text that can be seen
     */
    public Optional<String> optionalText(String name, Function<String, Optional<String>> rule) {
        JsonNode value = value(name);
        if (isAbsent(value)) {
            return Optional.empty();
        }
        String text = value.asText("");
        Optional<String> error = !value.isTextual() || text.isEmpty()
                ? Optional.of("must be a text that is not empty")
                : PlainText.error(text).map(Explanation::toString).or(() -> rule.apply(text));
        error.ifPresent(message -> wrong(name, message, value));
        return Optional.of(text);
    }

    /** Returns a text, trimmed. */
    public String text(String name, int maxLength) {
        return required(name, optionalText(name, maxLength));
    }

    /**
     * Returns a text.
     *
     * @param rule returns what is wrong with a text that can be seen
     */
    public String text(String name, Function<String, Optional<String>> rule) {
        return required(name, optionalText(name, rule));
    }

    /** Returns a whole number. */
    public int integer(String name, int min, int max) {
        JsonNode value = value(name);
        boolean isRight = value.isIntegralNumber()
                && value.canConvertToInt()
                && value.intValue() >= min
                && value.intValue() <= max;
        if (!isRight && !reportIfMissing(name)) {
            wrong(name, "must be a whole number from %d to %d".formatted(min, max), value);
        }
        return isRight ? value.intValue() : min;
    }

    /** Returns a number. */
    public BigDecimal decimal(String name, BigDecimal min, BigDecimal max) {
        JsonNode value = value(name);
        boolean isRight = value.isNumber()
                && value.decimalValue().compareTo(min) >= 0
                && value.decimalValue().compareTo(max) <= 0
                && value.decimalValue().scale() <= MAX_DECIMALS;
        if (!isRight && !reportIfMissing(name)) {
            wrong(name, "must be a number from %s to %s".formatted(min, max), value);
        }
        return isRight ? value.decimalValue() : min;
    }

    /** Returns a value of an enumeration. */
    public <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        JsonNode value = value(name);
        Optional<E> found = Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value.textValue()))
                .findFirst();
        if (found.isEmpty() && !reportIfMissing(name)) {
            wrong(
                    name,
                    "must be one of "
                            + Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")),
                    value);
        }
        return found.orElse(type.getEnumConstants()[0]);
    }

    /** Returns the fields of an object. */
    public Fields object(String name) {
        JsonNode value = value(name);
        if (!value.isObject() && !reportIfMissing(name)) {
            wrong(name, "must be an object");
        }
        return new Fields(value, path(name), errors);
    }

    /** Returns the fields of every object of a list. */
    public List<Fields> objects(String name, int min, int max) {
        JsonNode list = list(name, min, max);
        return IntStream.range(0, list.size())
                .mapToObj(i -> new Fields(list.get(i), "%s[%d]".formatted(path(name), i), errors))
                .toList();
    }

    /** Returns the texts of a list. */
    public List<String> texts(String name, int min, int max) {
        return list(name, min, max).valueStream().map(text -> text.asText("")).toList();
    }

    private JsonNode list(String name, int min, int max) {
        JsonNode list = value(name);
        if (reportIfMissing(name)) {
            return list;
        }
        if (!list.isArray() || list.size() < min || list.size() > max) {
            wrong(
                    name,
                    "must be a list of %d to %d entries".formatted(min, max),
                    list.isArray() ? IntNode.valueOf(list.size()) : list);
            return MissingNode.getInstance();
        }
        return list;
    }

    public boolean has(String name) {
        return !isAbsent(value(name));
    }

    /** Reports a field that is wrong. */
    public void wrong(String name, String message) {
        report(() -> new FieldError(path(name), InboundText.of(message)));
    }

    /** Reports a field that is wrong with the value that it has, unless that is long. */
    private void wrong(String name, String message, JsonNode value) {
        report(() -> {
            FieldError error = new FieldError(path(name), InboundText.of(message));
            String given = value.asText();
            boolean isTold = !given.isEmpty()
                    && given.length() <= MAX_GIVEN
                    && PlainText.error(given).isEmpty();
            return isTold ? error.given(given) : error;
        });
    }

    /** Reports an error, unless more are known than an answer names. */
    private void report(Supplier<FieldError> error) {
        if (errors.size() <= InvalidInput.MAX_ERRORS) {
            errors.add(error.get());
        }
    }

    /** Reports what is wrong with parts of this object. */
    public void wrong(List<FieldError> others) {
        errors.addAll(others);
    }

    /** @throws InvalidInput naming every field that is wrong */
    public void check() {
        FieldErrors.throwIfAny(errors);
    }

    private String required(String name, Optional<String> text) {
        reportIfMissing(name);
        return text.orElse("");
    }

    /** Returns whether a required field is missing, and reports it if it is. */
    private boolean reportIfMissing(String name) {
        boolean isMissing = isAbsent(value(name));
        if (isMissing) {
            wrong(name, "is missing");
        }
        return isMissing;
    }

    private JsonNode value(String name) {
        return object.path(name);
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
