package io.confirmshipping.domain.explanation;

/** A fact that a sentence names. */
public record Fact(String name, FactKind kind) {

    /** @throws IllegalArgumentException if it is of another kind */
    Object checked(Object given) {
        Object value = kind.value(given);
        if (!kind.accepts(value)) {
            throw new IllegalArgumentException("The fact %s is no %s: %s".formatted(name, kind, value));
        }
        return value;
    }
}
