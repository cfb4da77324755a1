package io.confirmshipping.domain.placement;

import java.time.LocalDate;

/**
 * A period in which nothing is sent to a center.
 *
 * @param center the code of the center
 * @param from the first day, in the time zone of the marketplace
 * @param until the last day, inclusive
 */
public record Closure(String center, LocalDate from, LocalDate until, Cause cause) {

    /** The reason why nothing is sent there. */
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
