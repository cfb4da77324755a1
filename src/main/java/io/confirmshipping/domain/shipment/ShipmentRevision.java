package io.confirmshipping.domain.shipment;

import java.time.Instant;

/**
 * How often a shipment has changed.
 *
 * @param updatedAt the instant of the last change; never moves back, even if a clock does
 * @param version 1 when confirmed, one more with every change
 * @param packedVersion the version in which its boxes changed last; 1 while it holds what was confirmed
 */
public record ShipmentRevision(Instant updatedAt, long version, long packedVersion) {

    /** Returns the revision of a shipment that has just been confirmed. */
    public static ShipmentRevision first(Instant confirmedAt) {
        return new ShipmentRevision(confirmedAt, 1, 1);
    }

    /** Returns the revision after a change that leaves the boxes as they are. */
    ShipmentRevision next(Instant now) {
        return new ShipmentRevision(now.isAfter(updatedAt) ? now : updatedAt, version + 1, packedVersion);
    }

    /** Returns this revision as one in which the boxes changed. */
    ShipmentRevision repacked() {
        return new ShipmentRevision(updatedAt, version, version);
    }
}
