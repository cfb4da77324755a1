package io.confirmshipping.domain;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.RefusedCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command that a rule does not allow.
 *
 * @param code which rule
 * @param explanation why, in plain words, and what to do instead
 *
 * @param facts what a program can act on, such as {@code expiredAt} (an Instant) or {@code newTotal} (a Money)
 * @param errors the parts of the command that caused it, where they can be named, up to {@link InvalidInput#MAX_ERRORS}
 * @param given the text that the sender gave in place of what was expected, if that helps; it may be personal, so it belongs in no
 *     log
 *
 */
public record Refusal(
        RefusalCode code,
        Explanation explanation,
        Map<String, Object> facts,
        List<FieldError> errors,
        Optional<String> given) {

    public Refusal {
        errors = InvalidInput.named(errors);
    }

    public static Refusal because(RefusalCode code, Explanation explanation) {
        return new Refusal(code, explanation, Map.of(), List.of(), Optional.empty());
    }

    /** Returns the explanation in English, without what the sender gave. */
    public String detail() {
        return explanation.toString();
    }

    /** Returns the same refusal with one more fact. */
    public Refusal with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new Refusal(code, explanation, more, errors, given);
    }

    /** Returns the same refusal, because of these fields. */
    public Refusal with(List<FieldError> fields) {
        return new Refusal(code, explanation, facts, fields, given);
    }

    /** Returns the same refusal with the text that the sender gave, unless it is blank and would show nothing. */
    public Refusal given(String text) {
        return new Refusal(code, explanation, facts, errors, Optional.of(text).filter(given -> !given.isBlank()));
    }

    /** Returns the explanation for the sender, with the text that was given. */
    public Explanation explanationToSender() {
        return given.map(text -> explanation.then(RefusedCode.GIVEN_TEXT.of(text)))
                .orElse(explanation);
    }
}
