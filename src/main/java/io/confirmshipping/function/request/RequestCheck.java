package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.field.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds everything that is wrong with a request at once: its form by the schema, then the meaning of each part whose form is right. */
final class RequestCheck {

    private final JsonNode body;
    private final List<FieldError> errors;

    RequestCheck(RequestSchemas schema, Request request) {
        this(schema, request.body());
        errors.addAll(request.errors());
    }

    /** @param body of a request, or another JSON object */
    RequestCheck(RequestSchemas schema, JsonNode body) {
        this.body = body;
        this.errors = new ArrayList<>(schema.errors(body));
    }

    /**
     * Reads something from these fields, if all are there and none is known to be wrong.
     *
     * @param reading may throw {@link InvalidInput}, which is noted
     * @return empty if it was not read, or is wrong
     */
    <T> Optional<T> read(Supplier<T> reading, String... fields) {
        if (!Stream.of(fields).allMatch(this::isRight)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.get());
        } catch (InvalidInput invalid) {
            errors.addAll(FieldPath.named(invalid.errors()));
            return Optional.empty();
        }
    }

    /** Notes more errors. */
    void wrong(List<FieldError> found) {
        errors.addAll(found);
    }

    /** Returns everything that was found to be wrong. */
    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /**
     * Checks that nothing is wrong.
     *
     * @throws InvalidInput naming every field that is wrong
     */
    void pass() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private boolean isRight(String field) {
        return body.has(field) && errors.stream().map(FieldError::field).noneMatch(wrong -> isWithin(field, wrong));
    }

    /** Returns whether an error concerns a field; an error without a field concerns the request as a whole. */
    private static boolean isWithin(String field, String wrong) {
        return wrong.isEmpty() || wrong.equals(field) || wrong.startsWith(field + ".") || wrong.startsWith(field + "[");
    }
}
