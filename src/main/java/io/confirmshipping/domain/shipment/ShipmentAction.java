package io.confirmshipping.domain.shipment;

/** The actions of a seller on a confirmed shipment; those on its whole workflow are apart. */
public enum ShipmentAction {
    NAME,
    ITEMS,
    TRACKING,
    /** Marking it as shipped. */
    STATUS,
    /** Asking about missing units. */
    INQUIRIES,
    /** Printing box labels, which can be done again and again. */
    LABELS
}
