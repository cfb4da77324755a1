package io.confirmshipping.function.adapter;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.text.CountText;
import io.confirmshipping.function.field.FieldPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The reason of a refusal, for the log. It uses our own words and names only: those of a sender can be personal data. */
final class Reason {

    private static final int MAX_FIELDS = 5;

    private Reason() {}

    /** Returns the reason; empty if the request failed instead of being refused, as then the log has the error itself. */
    static Optional<String> of(RuntimeException thrown) {
        if (thrown instanceof CommandRefused refused) {
            return Optional.of(refused.refusal().detail());
        }
        return thrown instanceof InvalidInput invalid
                ? Optional.of(fields(FieldPath.named(invalid.errors())))
                : Optional.empty();
    }

    private static String fields(List<FieldError> errors) {
        List<String> unknown = errors.stream()
                .filter(FieldError::isUnknown)
                .map(FieldError::field)
                .toList();
        if (errors.stream().anyMatch(FieldError::isRepeated)) {
            return "a field occurs twice in the same object";
        }
        String known = errors.stream()
                .filter(error -> unknown.stream().noneMatch(error.field()::startsWith))
                .limit(MAX_FIELDS)
                .map(error -> (error.field() + " " + error.message()).strip())
                .collect(Collectors.joining("; "));
        if (unknown.isEmpty()) {
            return known;
        }
        return known.isEmpty() ? unknown(unknown) : known + "; " + unknown(unknown);
    }

    /** Returns where fields are that a request may not have. Their names are the sender's, those of the places are ours. */
    private static String unknown(List<String> fields) {
        Map<String, Long> places = fields.stream()
                .map(field -> field.substring(0, Math.max(0, field.lastIndexOf('.'))))
                .collect(Collectors.groupingBy(place -> place, LinkedHashMap::new, Collectors.counting()));
        return places.entrySet().stream()
                .limit(MAX_FIELDS)
                .map(place -> CountText.of(place.getValue(), "unknown field", "unknown fields")
                        + (place.getKey().isEmpty() ? " at the top" : " in " + place.getKey()))
                .collect(Collectors.joining("; "));
    }
}
