package io.confirmshipping.domain.placement;

import java.time.LocalDate;

/**
 * Days on which nothing is sent to a center.
 *
 * @param center its code
 * @param from the first of the days, where the marketplace is
 * @param until the last of them
 */
public record Closure(String center, LocalDate from, LocalDate until, Cause cause) {

    /** Why nothing is sent there. */
    public enum Cause {
        CLOSED,
        FULL
    }

    /** @throws IllegalArgumentException if it ends before it begins */
    public Closure {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A closure of %s ends on %s, before it begins".formatted(center, until));
        }
    }

    boolean isOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
