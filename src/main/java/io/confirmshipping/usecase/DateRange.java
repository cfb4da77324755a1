package io.confirmshipping.usecase;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days between two dates.
 *
 * @param from the first day; empty for no limit
 * @param to the last day; empty for no limit
 */
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Includes every day, and an unknown one as well. */
    public static final DateRange ALWAYS = new DateRange(Optional.empty(), Optional.empty());

    /** Returns whether the day is in this range; an unknown day is only if the range has no limits. */
    public boolean admits(Optional<LocalDate> day) {
        return day.map(this::contains).orElseGet(() -> equals(ALWAYS));
    }

    private boolean contains(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
