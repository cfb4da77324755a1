package io.confirmshipping.function.metric;

import io.confirmshipping.function.metric.Metrics.Unit;

/** What is measured, by the name that dashboards and alarms know. */
public enum Metric {
    /** Workflows that were offered placements, anew or again. */
    PLANNED("Planned", Unit.COUNT),
    /** Workflows. */
    CONFIRMED("Confirmed", Unit.COUNT),
    /** Workflows. */
    CANCELLED("Cancelled", Unit.COUNT),
    /** Workflows whose placement nobody confirmed in time. */
    EXPIRED("Expired", Unit.COUNT),
    /** Shipping charges given back, by currency, in its units. */
    REFUNDED("Refunded", Unit.NONE),
    /** Units, by a fulfillment center. */
    RECEIVED("Received", Unit.COUNT),
    /** Calls that were answered with a problem, by its code. */
    REFUSED("Refused", Unit.COUNT),
    /** Placements that a sweep could not expire. */
    NOT_EXPIRED("NotExpired", Unit.COUNT),
    /** How long the placement that is due the longest had been due when a sweep found it. */
    OLDEST_DUE_AGE("OldestDueAge", Unit.SECONDS);

    final String label;
    final Unit unit;

    Metric(String label, Unit unit) {
        this.label = label;
        this.unit = unit;
    }
}
