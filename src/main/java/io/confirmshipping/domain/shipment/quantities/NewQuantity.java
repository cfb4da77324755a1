package io.confirmshipping.domain.shipment.quantities;

/** So many units of one SKU from now on, 0 or more. */
public record NewQuantity(String msku, int quantity) {}
