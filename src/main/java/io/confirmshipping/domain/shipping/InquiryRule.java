package io.confirmshipping.domain.shipping;

import java.time.Duration;
import java.time.Instant;

/**
 * The time in which a seller can ask about units that are missing. Source: rules.md#rule-39.
 *
 * @param days after the closing of a shipment, each of 24 hours
 */
public record InquiryRule(int days) {

    /** Returns the first instant at which it is too late. */
    public Instant deadline(Instant closedAt) {
        return closedAt.plus(Duration.ofDays(days));
    }
}
