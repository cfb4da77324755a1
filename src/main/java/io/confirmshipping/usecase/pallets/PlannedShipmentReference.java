package io.confirmshipping.usecase.pallets;

import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.usecase.workflow.WorkflowReference;

/** A shipment of a placement option as its seller names it, planned or confirmed. */
public record PlannedShipmentReference(WorkflowReference workflow, ShipmentId shipment) {}
