package io.confirmshipping.domain.charges;

/** When a charge has to be paid. */
public enum Due {
    AT_CONFIRMATION,
    /** When a center receives the boxes; never if the workflow is cancelled before. Source: rules.md#rule-13. */
    ON_RECEIPT
}
