package io.confirmshipping.domain.contents;

/** A quantity of one SKU, in units, 1 or more. */
public record SkuQuantity(String msku, int quantity) {}
