package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.function.adapter.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds everything that is wrong with a request in one go: its form by the schema, and the meaning of every part whose
 * form is right.
 */
final class RequestCheck {

    private final JsonNode request;
    private final List<FieldError> errors;

    RequestCheck(RequestSchemas schema, Request call) {
        this(schema, call.body());
        errors.addAll(call.errors());
    }

    /** @param request or a part of it */
    RequestCheck(RequestSchemas schema, JsonNode request) {
        this.request = request;
        this.errors = new ArrayList<>(schema.errors(request));
    }

    /**
     * Reads something from these fields, if they are there and nothing is wrong with them so far.
     *
     * @param reading may refuse them with {@link InvalidInput}
     * @return empty if there was nothing to read, or nothing right
     */
    <T> Optional<T> read(Supplier<T> reading, String... fields) {
        if (!Stream.of(fields).allMatch(this::isRight)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.get());
        } catch (InvalidInput invalid) {
            errors.addAll(invalid.errors());
            return Optional.empty();
        }
    }

    /** Adds what else was found to be wrong. */
    void wrong(List<FieldError> found) {
        errors.addAll(found);
    }

    /** Those that were found to be wrong so far. */
    Set<String> wrongFields() {
        return errors.stream().map(FieldError::field).collect(Collectors.toSet());
    }

    /** @throws InvalidInput naming every field that was found to be wrong */
    void pass() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private boolean isRight(String field) {
        return request.has(field) && errors.stream().map(FieldError::field).noneMatch(wrong -> isWithin(field, wrong));
    }

    /** What has no name is wrong with the request as a whole. */
    private static boolean isWithin(String field, String wrong) {
        return wrong.isEmpty() || wrong.equals(field) || wrong.startsWith(field + ".") || wrong.startsWith(field + "[");
    }
}
