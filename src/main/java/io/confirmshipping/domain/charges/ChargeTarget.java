package io.confirmshipping.domain.charges;

/** The service that a charge is for. */
public enum ChargeTarget {
    SHIPPING(Due.AT_CONFIRMATION),
    PREP(Due.ON_RECEIPT),
    LABELING(Due.ON_RECEIPT),
    PLACEMENT(Due.ON_RECEIPT);

    private final Due due;

    ChargeTarget(Due due) {
        this.due = due;
    }

    public Due due() {
        return due;
    }
}
