package io.confirmshipping.domain.contents;

/** So many units of one SKU, 1 or more. */
public record SkuQuantity(String msku, int quantity) {}
