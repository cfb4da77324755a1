package io.confirmshipping.domain;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that is wrong with one part of a command.
 *
 * @param explanation what is wrong with it and what is expected
 * @param same the position that this one repeats, if that is what is wrong
 * @param given the value that it has instead, if that helps; it may be personal, so it belongs in no log
 */
public record FieldError(Position position, Explanation explanation, Optional<Position> same, Optional<String> given) {

    /** Stands before what to do. */
    private static final String ADVICE = "; ";

    public FieldError(Position position, Explanation explanation) {
        this(position, explanation, Optional.empty(), Optional.empty());
    }

    /** @param field by its name in the request */
    public FieldError(String field, Explanation explanation) {
        this(Position.atDoor(field), explanation);
    }

    /** Returns the error of a position that repeats another. */
    static FieldError repeating(Position position, Position same, Explanation advice) {
        return new FieldError(position, advice, Optional.of(same), Optional.empty());
    }

    /** Returns this error within what is at a position. */
    public FieldError within(Position outer) {
        return new FieldError(position.within(outer), explanation, same.map(other -> other.within(outer)), given);
    }

    /** Returns this error with the value that the sender gave. */
    public FieldError given(String value) {
        return new FieldError(position, explanation, same, Optional.of(value));
    }

    /** Returns what is wrong in English, as the rest of a sentence that begins with the field. */
    public String message() {
        return explanation.toString();
    }

    /** Returns the explanation for the sender, with the value that was given. */
    public Explanation explanationToSender() {
        return given.map(value -> explanation.then(FieldCode.GIVEN.of(value))).orElse(explanation);
    }

    /** Returns the message for the sender, with the value that was given; it stands before the advice. */
    public String messageToSender() {
        String message = message();
        int advice = message.indexOf(ADVICE);
        int end = advice < 0 ? message.length() : advice;
        return given.map(value -> "%s, not %s%s".formatted(message.substring(0, end), value, message.substring(end)))
                .orElse(message);
    }

    /** Returns the position as text: the path in a request, once a front door has named it. */
    public String field() {
        return position.toString();
    }

    /** Returns this error with the field names of a front door. */
    public FieldError named(Function<CommandPart, String> names) {
        return new FieldError(
                Position.atDoor(position.path(names)),
                same.map(other -> FieldCode.SAME_AS.of(other.path(names), explanation))
                        .orElse(explanation),
                Optional.empty(),
                given);
    }

    /** Returns the error of a field that the request may not have; its name is the sender's. */
    public static FieldError unknown(String field) {
        return new FieldError(field, FieldCode.UNKNOWN_FIELD.of());
    }

    public boolean isUnknown() {
        return explanation.code() == FieldCode.UNKNOWN_FIELD;
    }

    /** Returns the error of a field that an object has twice; its name may be the sender's too. */
    public static FieldError repeated(String field) {
        return new FieldError(field, FieldCode.REPEATED_FIELD.of());
    }

    public boolean isRepeated() {
        return explanation.code() == FieldCode.REPEATED_FIELD;
    }
}
