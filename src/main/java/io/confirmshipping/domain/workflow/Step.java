package io.confirmshipping.domain.workflow;

/** The steps of a workflow in their order; the shipment that is furthest behind decides. */
public enum Step {
    /** Its boxes are being packed. */
    PACK,
    /** Its shipping is being chosen and confirmed. */
    CONFIRM_SHIPPING,
    /** A shipment is still with the seller. */
    HAND_OVER,
    /** A shipment is still with a carrier. */
    DELIVERY,
    /** All have arrived. */
    RECEIVING,
    /** All are received. */
    CLOSED,
    CANCELLED
}
