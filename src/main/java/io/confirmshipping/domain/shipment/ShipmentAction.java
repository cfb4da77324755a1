package io.confirmshipping.domain.shipment;

/** What a seller can do with a confirmed shipment next; what concerns its whole workflow is not here. */
public enum ShipmentAction {
    NAME,
    ITEMS,
    TRACKING
}
