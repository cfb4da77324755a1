package io.confirmshipping.domain.shipping;

/** Who books and pays the carrier. */
public enum ShippingSolution {
    /** Booked and paid through the workflow. */
    AMAZON_PARTNERED_CARRIER,
    /** Booked elsewhere by the seller. */
    USE_YOUR_OWN_CARRIER
}
