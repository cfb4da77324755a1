package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.identity.WorkflowId;

/**
 * Identifies a confirmed shipment, and names what it belongs to.
 *
 * @param plannedAs the shipment of the placement option that it was planned as
 */
public record ShipmentIdentity(ShipmentConfirmationId id, ShipmentId plannedAs, WorkflowId workflow, SellerId seller) {}
