package io.confirmshipping.function.metric;

import io.confirmshipping.function.metric.Metrics.Unit;

/** The metrics, by the names that dashboards and alarms use. */
public enum Metric {
    /** Workflows whose placements were planned, for the first time or again. */
    PLANNED("Planned", Unit.COUNT),
    /** Workflows that were confirmed. */
    CONFIRMED("Confirmed", Unit.COUNT),
    /** Workflows that were cancelled. */
    CANCELLED("Cancelled", Unit.COUNT),
    /** Workflows whose placement was not confirmed in time. */
    EXPIRED("Expired", Unit.COUNT),
    /** Shipping charges that were refunded, in units of the currency, by currency. */
    REFUNDED("Refunded", Unit.NONE),
    /** Units that a fulfillment center has received, of shipments that are not cancelled. */
    RECEIVED("Received", Unit.COUNT),
    /** Units that a fulfillment center has received for cancelled shipments. */
    UNEXPECTED("Unexpected", Unit.COUNT),
    /** Requests that were answered with a problem, by its code. */
    REFUSED("Refused", Unit.COUNT),
    /** Placements that a sweep could not expire. */
    NOT_EXPIRED("NotExpired", Unit.COUNT),
    /** Seconds that the longest-due placement had been due when a sweep found it. */
    OLDEST_DUE_AGE("OldestDueAge", Unit.SECONDS);

    final String label;
    final Unit unit;

    Metric(String label, Unit unit) {
        this.label = label;
        this.unit = unit;
    }
}
