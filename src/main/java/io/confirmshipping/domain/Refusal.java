package io.confirmshipping.domain;

import io.confirmshipping.domain.explanation.Explanation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command that a rule does not allow.
 *
 * @param code which rule
 * @param detail in plain words, and what to do instead
 * @param facts what a program can act on, such as {@code expiredAt} (an Instant) or {@code newTotal} (a Money)
 * @param errors the parts of the command that caused it, where they can be named, up to {@link InvalidInput#MAX_ERRORS}
 * @param explanation the detail with its facts apart, where it is one
 */
public record Refusal(
        RefusalCode code,
        String detail,
        Map<String, Object> facts,
        List<FieldError> errors,
        Optional<Explanation> explanation) {

    public Refusal {
        errors = InvalidInput.named(errors);
    }

    public static Refusal because(RefusalCode code, String detail) {
        return new Refusal(code, detail, Map.of(), List.of(), Optional.empty());
    }

    public static Refusal because(RefusalCode code, Explanation explanation) {
        return new Refusal(code, explanation.toString(), Map.of(), List.of(), Optional.of(explanation));
    }

    /** Returns the same refusal with one more fact. */
    public Refusal with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new Refusal(code, detail, more, errors, explanation);
    }

    /** Returns the same refusal, because of these fields. */
    public Refusal with(List<FieldError> fields) {
        return new Refusal(code, detail, facts, fields, explanation);
    }
}
