package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.shipping.ShippingMethod;

/**
 * The way in which a seller wants a single shipment to travel.
 *
 * @param shipmentId the ID as the seller wrote it; the shipment may not exist
 */
public record ShipmentMethod(String shipmentId, ShippingMethod method) {}
