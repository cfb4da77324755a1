package io.confirmshipping.domain.shipping;

import java.time.Duration;
import java.time.Instant;

/**
 * The time that a shipment may take to arrive. Source: rules.md#rule-37.
 *
 * @param days after its confirmation, each of 24 hours
 */
public record ArrivalRule(int days) {

    /** Returns the first instant at which a shipment that has not arrived is closed. */
    public Instant deadline(Instant confirmedAt) {
        return confirmedAt.plus(Duration.ofDays(days));
    }

    /** Returns the days that are left, the last begun one included; 0 once the deadline has passed. */
    public long daysLeft(Instant confirmedAt, Instant now) {
        Duration left = Duration.between(now, deadline(confirmedAt));
        return left.isNegative()
                ? 0
                : left.plus(Duration.ofDays(1)).minusNanos(1).toDays();
    }
}
