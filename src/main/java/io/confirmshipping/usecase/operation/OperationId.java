package io.confirmshipping.usecase.operation;

import io.confirmshipping.domain.identity.PrefixedId;
import java.util.Optional;

/** Names one accepted operation: a lower-case UUID, 36 characters. */
public record OperationId(String value) {

    private static final PrefixedId FORM = new PrefixedId("");

    public static OperationId random() {
        return new OperationId(FORM.random());
    }

    /** Returns the ID in this text; empty if the text does not have the form of one. */
    public static Optional<OperationId> parse(String text) {
        return FORM.matches(text) ? Optional.of(new OperationId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
