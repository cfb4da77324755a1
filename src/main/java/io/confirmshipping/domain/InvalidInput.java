package io.confirmshipping.domain;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown for input that cannot be understood; names every field that is wrong, up to {@link #MAX_ERRORS}. Nothing has
 * been changed.
 */
public class InvalidInput extends RuntimeException {

    /** A large body can have millions of wrong fields: more than an answer can hold. */
    public static final int MAX_ERRORS = 1_000;

    /** Says that not every wrong field is named. */
    public static final FieldError AND_MORE = new FieldError("", FieldCode.MORE_ARE_WRONG.of());

    private final transient List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super(named(errors).stream()
                .map(error -> error.field() + ": " + error.message())
                .collect(Collectors.joining("; ")));
        this.errors = named(errors);
    }

    public InvalidInput(Position position, Explanation explanation) {
        this(List.of(new FieldError(position, explanation)));
    }

    /** @param field as the request names it that a front door has read */
    public InvalidInput(String field, Explanation explanation) {
        this(List.of(new FieldError(field, explanation)));
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** Returns these errors, up to {@link #MAX_ERRORS}. */
    static List<FieldError> named(List<FieldError> errors) {
        if (errors.size() <= MAX_ERRORS) {
            return List.copyOf(errors);
        }
        List<FieldError> named = new ArrayList<>(errors.subList(0, MAX_ERRORS));
        named.add(AND_MORE);
        return List.copyOf(named);
    }
}
