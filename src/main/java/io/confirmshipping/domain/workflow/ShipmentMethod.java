package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.shipping.ShippingMethod;

/**
 * The way in which a seller wants a single shipment to travel.
 *
 * @param shipmentId as it was written, whether or not there is such a shipment
 */
public record ShipmentMethod(String shipmentId, ShippingMethod method) {}
