package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.ShipDateCode;
import java.time.LocalDate;

/**
 * A period in which nothing is sent to a center. Source: rules.md#rule-24.
 *
 * @param center the code of the center
 * @param from the first ship date, a day where the boxes are
 * @param until the last ship date, inclusive
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

    boolean isOn(LocalDate shipDate) {
        return !shipDate.isBefore(from) && !shipDate.isAfter(until);
    }

    /** Returns it as part of a sentence. */
    Explanation explanation() {
        return (cause == Cause.FULL ? ShipDateCode.CENTER_FULL : ShipDateCode.CENTER_CLOSED).of(center, from, until);
    }
}
