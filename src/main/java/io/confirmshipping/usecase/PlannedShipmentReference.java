package io.confirmshipping.usecase;

import io.confirmshipping.domain.identity.ShipmentId;

/** A shipment of a placement option as its seller names it, planned or confirmed. */
public record PlannedShipmentReference(WorkflowReference workflow, ShipmentId shipment) {}
