package io.confirmshipping.usecase.pallets;

import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.usecase.workflow.WorkflowReference;

/** A seller's reference to a shipment of a placement option, planned or confirmed. */
public record PlannedShipmentReference(WorkflowReference workflow, ShipmentId shipment) {}
