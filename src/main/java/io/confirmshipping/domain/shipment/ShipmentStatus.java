package io.confirmshipping.domain.shipment;

/** The status of a confirmed shipment, in the order of its life; only the last is outside that order. */
public enum ShipmentStatus {
    WORKING,
    READY_TO_SHIP,
    SHIPPED,
    IN_TRANSIT,
    DELIVERED,
    CHECKED_IN,
    RECEIVING,
    CLOSED,
    CANCELLED;

    /** Returns the later of both; a late report of something earlier changes nothing, and cancelled stays cancelled. */
    ShipmentStatus orLater(ShipmentStatus reached) {
        return compareTo(reached) >= 0 ? this : reached;
    }

    /** Returns whether a carrier or a center has it, or it is over. */
    public boolean isOnItsWay() {
        return compareTo(SHIPPED) >= 0;
    }

    /** Returns whether it is open, and no carrier has said that it moves. Source: rules.md#rule-37. */
    public boolean isAwaited() {
        return compareTo(IN_TRANSIT) < 0;
    }

    /** Returns whether a center has begun to receive it. */
    public boolean isReceived() {
        return this == RECEIVING || this == CLOSED;
    }
}
