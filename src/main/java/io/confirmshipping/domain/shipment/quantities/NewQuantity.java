package io.confirmshipping.domain.shipment.quantities;

/** The new quantity of one SKU, in units, 0 or more. */
public record NewQuantity(String msku, int quantity) {}
