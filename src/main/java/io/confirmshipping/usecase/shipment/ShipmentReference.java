package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;

/** A confirmed shipment as its seller names it; the shipment of another seller does not exist for this one. */
public record ShipmentReference(SellerId seller, ShipmentConfirmationId shipment) {}
