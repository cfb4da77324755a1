package io.confirmshipping.domain;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects everything that is wrong with a command, so that all of it can be named at once. */
public final class FieldErrors {

    private final List<FieldError> errors = new ArrayList<>();

    public void add(Position position, Explanation explanation) {
        errors.add(new FieldError(position, explanation));
    }

    /** @param given the value that is wrong, as a sentence can show it */
    public void add(Position position, Explanation explanation, String given) {
        errors.add(new FieldError(position, explanation).given(given));
    }

    public void addAll(List<FieldError> others) {
        errors.addAll(others);
    }

    /** Returns the errors in the order in which they were added. */
    public List<FieldError> list() {
        return List.copyOf(errors);
    }

    /** @throws InvalidInput naming every error, if there are any */
    public void throwIfAny() {
        throwIfAny(errors);
    }

    /** @throws InvalidInput naming every error, if there are any */
    public static void throwIfAny(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /**
     * Returns a check that nothing is named twice.
     *
     * @param advice what to do
     */
    public <T> Duplicates<T> duplicates(FieldCode advice) {
        return new Duplicates<>(advice);
    }

    /** Adds an error for everything that is named a second time. */
    public final class Duplicates<T> {

        private final FieldCode advice;
        private final Map<T, Position> first = new HashMap<>();

        private Duplicates(FieldCode advice) {
            this.advice = advice;
        }

        /** Returns whether this is named for the first time; adds an error if it is not. */
        public boolean check(T named, Position position) {
            boolean isFirst = first.putIfAbsent(named, position) == null;
            if (!isFirst) {
                add(position, FieldCode.NAMED_BEFORE.of(advice.of()));
            }
            return isFirst;
        }

        /** Checks that this was not named before; the error says where. */
        public void compare(T named, Position position) {
            Position before = first.putIfAbsent(named, position);
            if (before != null) {
                errors.add(FieldError.repeating(position, before, advice.of()));
            }
        }
    }
}
