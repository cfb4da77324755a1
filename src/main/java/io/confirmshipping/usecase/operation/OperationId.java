package io.confirmshipping.usecase.operation;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names one accepted operation: a lower-case UUID, 36 characters. */
public record OperationId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public static OperationId random() {
        return new OperationId(UUID.randomUUID().toString());
    }

    /** Returns the ID in this text; empty if the text does not have the form of one. */
    public static Optional<OperationId> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new OperationId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
