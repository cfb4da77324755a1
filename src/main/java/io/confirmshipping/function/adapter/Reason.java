package io.confirmshipping.function.adapter;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why something was refused, as the log says it of a message: in our words and names only, as those of a sender can be
 * personal data.
 */
final class Reason {

    private static final int MAX_FIELDS = 5;

    private Reason() {}

    /** Empty if it was not refused but failed; then the error itself is in the log. */
    static Optional<String> of(RuntimeException thrown) {
        if (thrown instanceof CommandRefused refused) {
            return Optional.of(refused.refusal().detail());
        }
        return thrown instanceof InvalidInput invalid ? Optional.of(fields(invalid.errors())) : Optional.empty();
    }

    private static String fields(List<FieldError> errors) {
        List<String> unknown = errors.stream()
                .filter(FieldError::isUnknown)
                .map(FieldError::field)
                .toList();
        if (errors.stream().anyMatch(FieldError::isRepeated)) {
            return "a field stands twice in the same object";
        }
        String known = errors.stream()
                .filter(error -> unknown.stream().noneMatch(error.field()::startsWith))
                .limit(MAX_FIELDS)
                .map(error -> (error.field() + " " + error.message()).strip())
                .collect(Collectors.joining("; "));
        if (unknown.isEmpty()) {
            return known;
        }
        String others = unknown.size() == 1 ? "1 unknown field" : "%d unknown fields".formatted(unknown.size());
        return known.isEmpty() ? others : known + "; " + others;
    }
}
