package io.confirmshipping.domain.shipping;

/** One of the ways to ship: the mode and who books it. One method holds for a whole workflow (rules.md#rule-5). */
public record ShippingMethod(ShippingMode mode, ShippingSolution solution) {

    public boolean isPartnered() {
        return solution == ShippingSolution.AMAZON_PARTNERED_CARRIER;
    }

    public boolean isSmallParcel() {
        return mode == ShippingMode.GROUND_SMALL_PARCEL;
    }
}
