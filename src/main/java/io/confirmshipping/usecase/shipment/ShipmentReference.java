package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;

/** A seller's reference to a confirmed shipment. For this seller, the shipments of other sellers do not exist. */
public record ShipmentReference(SellerId seller, ShipmentConfirmationId shipment) {}
