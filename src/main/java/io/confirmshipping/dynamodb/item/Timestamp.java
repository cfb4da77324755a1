package io.confirmshipping.dynamodb.item;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Instants as text that sorts by time: always with milliseconds, never with more. */
public final class Timestamp {

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private Timestamp() {}

    public static String format(Instant instant) {
        return MILLISECONDS.format(instant);
    }

    /** Returns whether a text is an instant as they are written here. */
    public static boolean isOne(String text) {
        try {
            return format(parse(text)).equals(text);
        } catch (DateTimeException other) {
            return false;
        }
    }

    public static Instant parse(String text) {
        return Instant.parse(text);
    }
}
