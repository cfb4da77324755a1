package io.confirmshipping.domain.workflow;

/** What a seller can do with a workflow next. */
public enum Action {
    SHIPPING,
    PALLETS,
    CONTENTS,
    PLACEMENTS,
    CONFIRMATION,
    CANCELLATION,
    NAME
}
