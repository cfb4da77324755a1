package io.confirmshipping.domain.event;

/** The type of an event. Its {@link #label} is public: subscribers choose by it. */
public enum EventType {
    /** The items are known, and not yet their boxes. */
    WORKFLOW_CREATED("WorkflowCreated"),
    /** Placements are on offer, for the first time or again. */
    WORKFLOW_PLANNED("WorkflowPlanned"),
    /** The seller chose another option, ship date, mode, solution or carrier. */
    SHIPPING_CHOSEN("ShippingChosen"),
    WORKFLOW_RENAMED("WorkflowRenamed"),
    /** The boxes ship from another address; other placements may be on offer. */
    SOURCE_CHANGED("SourceChanged"),
    /** The seller accepted the destinations; its carrier is still to be confirmed. */
    PLACEMENT_ACCEPTED("PlacementAccepted"),
    WORKFLOW_CONFIRMED("WorkflowConfirmed"),
    WORKFLOW_CANCELLED("WorkflowCancelled"),
    /** The offer was not confirmed within 24 hours. */
    PLACEMENT_EXPIRED("PlacementExpired"),
    /** Anything else about a workflow. */
    WORKFLOW_CHANGED("WorkflowChanged"),
    /** A shipment exists: its workflow is confirmed. */
    SHIPMENT_CONFIRMED("ShipmentConfirmed"),
    SHIPMENT_STATUS_CHANGED("ShipmentStatusChanged"),
    /** A center has received units; the status stays. */
    SHIPMENT_RECEIVED("ShipmentReceived"),
    SHIPMENT_QUANTITIES_CHANGED("ShipmentQuantitiesChanged"),
    SHIPMENT_RENAMED("ShipmentRenamed"),
    /** The seller asks about units that are missing. */
    INQUIRY_OPENED("InquiryOpened"),
    /** The operator has answered; units that were found are received with it. */
    INQUIRY_ANSWERED("InquiryAnswered"),
    /** Anything else about a shipment, for example its tracking. */
    SHIPMENT_CHANGED("ShipmentChanged");

    private final String label;

    EventType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
