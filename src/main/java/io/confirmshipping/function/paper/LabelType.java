package io.confirmshipping.function.paper;

/** The labels that a seller can ask for. */
public enum LabelType {
    /** Box labels, with the label of a partnered parcel carrier beside each. */
    BOX,
    /** Labels of a partnered parcel carrier alone. */
    CARRIER,
    /** Pallet labels, four of each. */
    PALLET
}
