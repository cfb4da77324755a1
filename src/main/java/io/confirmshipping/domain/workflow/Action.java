package io.confirmshipping.domain.workflow;

/** The actions of a seller on a workflow. */
public enum Action {
    PACKING,
    SHIPPING,
    PALLETS,
    SOURCE,
    CONTENTS,
    PLACEMENTS,
    ACCEPTANCE,
    CONFIRMATION,
    CANCELLATION,
    /** Marking all shipments as shipped. */
    STATUS,
    NAME
}
