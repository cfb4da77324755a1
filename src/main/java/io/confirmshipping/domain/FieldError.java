package io.confirmshipping.domain;

import java.util.Optional;
import java.util.function.Function;

/**
 * Something that is wrong with one part of a command.
 *
 * @param message what is wrong with it and what is expected
 * @param same the position that this one repeats, if that is what is wrong
 * @param given the value that it has instead, if that helps; it may be personal, so it belongs in no log
 */
public record FieldError(Position position, String message, Optional<Position> same, Optional<String> given) {

    /** Stands before what to do. */
    private static final String ADVICE = "; ";

    private static final String UNKNOWN = "is not a field of this request";
    private static final String REPEATED = "stands twice in the same object; name it once";

    public FieldError(Position position, String message) {
        this(position, message, Optional.empty(), Optional.empty());
    }

    /** @param field as the request names it that a front door has read */
    public FieldError(String field, String message) {
        this(Position.atDoor(field), message);
    }

    /** Returns the error of a position that repeats another; the message says what to do. */
    static FieldError repeating(Position position, Position same, String message) {
        return new FieldError(position, message, Optional.of(same), Optional.empty());
    }

    /** Returns this error within what is at a position. */
    public FieldError within(Position outer) {
        return new FieldError(position.within(outer), message, same.map(other -> other.within(outer)), given);
    }

    /** Returns this error with the value that the sender gave. */
    public FieldError given(String value) {
        return new FieldError(position, message, same, Optional.of(value));
    }

    /** Returns the message for the sender, with the value that was given; it stands before the advice. */
    public String messageToSender() {
        int advice = message.indexOf(ADVICE);
        int end = advice < 0 ? message.length() : advice;
        return given.map(value -> "%s, not %s%s".formatted(message.substring(0, end), value, message.substring(end)))
                .orElse(message);
    }

    /** Returns the position as text: the path in a request, once a front door has named it. */
    public String field() {
        return position.toString();
    }

    /** Returns the error as the front door shows it that gives the parts these names. */
    public FieldError named(Function<CommandPart, String> names) {
        return new FieldError(
                Position.atDoor(position.path(names)),
                same.map(other -> "is the same as %s; %s".formatted(other.path(names), message))
                        .orElse(message),
                Optional.empty(),
                given);
    }

    /** Returns the error of a field that the request may not have; its name is the sender's. */
    public static FieldError unknown(String field) {
        return new FieldError(field, UNKNOWN);
    }

    public boolean isUnknown() {
        return message.equals(UNKNOWN);
    }

    /** Returns the error of a field that an object has twice; its name may be the sender's too. */
    public static FieldError repeated(String field) {
        return new FieldError(field, REPEATED);
    }

    public boolean isRepeated() {
        return message.equals(REPEATED);
    }
}
