package io.confirmshipping.domain.event;

/** What happened. Its {@link #label} is public: subscribers choose by it. */
public enum EventType {
    /** Placements are on offer, for the first time or again. */
    WORKFLOW_PLANNED("WorkflowPlanned"),
    /** Ship date, mode, solution or carrier are others than before. */
    SHIPPING_CHOSEN("ShippingChosen"),
    WORKFLOW_RENAMED("WorkflowRenamed"),
    WORKFLOW_CONFIRMED("WorkflowConfirmed"),
    WORKFLOW_CANCELLED("WorkflowCancelled"),
    /** Nobody confirmed within 24 hours. */
    PLACEMENT_EXPIRED("PlacementExpired"),
    /** Anything else about a workflow. */
    WORKFLOW_CHANGED("WorkflowChanged"),
    /** The workflow of a shipment is confirmed; it is there from now on. */
    SHIPMENT_CONFIRMED("ShipmentConfirmed"),
    SHIPMENT_STATUS_CHANGED("ShipmentStatusChanged"),
    /** A center has received units, and the status is what it was. */
    SHIPMENT_RECEIVED("ShipmentReceived"),
    SHIPMENT_QUANTITIES_CHANGED("ShipmentQuantitiesChanged"),
    SHIPMENT_RENAMED("ShipmentRenamed"),
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
