package io.confirmshipping.domain.shipping;

/** How boxes travel. */
public enum ShippingMode {
    /** Separately labelled boxes (SPD). */
    GROUND_SMALL_PARCEL,
    /** Boxes on labelled pallets (less than truckload). */
    FREIGHT_LTL
}
