package io.confirmshipping.domain.shipment;

import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.time.Instant;

/**
 * The terms that a shipment was confirmed with; they never change.
 *
 * @param warehouseId the code of the center that it goes to
 */
public record ShippingTerms(String warehouseId, ShippingMethod method, Carrier carrier, Instant confirmedAt) {}
