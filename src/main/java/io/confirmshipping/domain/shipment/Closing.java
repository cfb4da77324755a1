package io.confirmshipping.domain.shipment;

import java.time.Instant;

/**
 * The closing of a shipment, and what is left of it. Source: rules.md#rule-39.
 *
 * @param at when it was closed
 * @param openUnits units that are missing and that no answer has settled
 * @param inquiries about missing units, in all
 * @param answered inquiries that have their answer
 */
public record Closing(Instant at, long openUnits, int inquiries, int answered) {

    /** Returns the closing of a shipment of which nothing is known to be missing. */
    static Closing at(Instant at) {
        return new Closing(at, 0, 0, 0);
    }

    Closing withOpenUnits(long units) {
        return new Closing(at, units, inquiries, answered);
    }

    Closing inquired() {
        return new Closing(at, openUnits, inquiries + 1, answered);
    }

    Closing answered(long unitsStillOpen) {
        return new Closing(at, unitsStillOpen, inquiries, answered + 1);
    }

    /** Returns the inquiries that wait for their answers. */
    public int openInquiries() {
        return inquiries - answered;
    }
}
