package io.confirmshipping.papers.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in words. */
public final class Days {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);

    private Days() {}

    /** Returns for example {@code 11/28/2026}. */
    public static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    /** Returns for example {@code 261128}, as in barcodes. */
    public static String digits(LocalDate day) {
        return SHORT.format(day);
    }
}
