package io.confirmshipping.domain.shipping;

/** How boxes travel. */
public enum ShippingMode {
    /** Separately labeled boxes (SPD). */
    GROUND_SMALL_PARCEL,
    /** Boxes on labeled pallets (less than truckload). */
    FREIGHT_LTL
}
