package io.confirmshipping.domain.shipment;

/** Where a confirmed shipment is; in the order in which it happens, but for the last. */
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

    /** The later of both; cancelled is cancelled. What happened earlier but is told later changes nothing. */
    ShipmentStatus orLater(ShipmentStatus reached) {
        return compareTo(reached) >= 0 ? this : reached;
    }

    /** Whether a carrier has it, or a center, or it is over. */
    public boolean isOnItsWay() {
        return compareTo(SHIPPED) >= 0;
    }

    /** Whether a center has begun to receive it. */
    public boolean isReceived() {
        return this == RECEIVING || this == CLOSED;
    }
}
