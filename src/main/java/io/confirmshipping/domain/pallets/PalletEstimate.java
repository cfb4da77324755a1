package io.confirmshipping.domain.pallets;

import java.math.BigDecimal;

/**
 * How many pallets a shipment needs.
 *
 * @param count 1 or more
 * @param pounds of boxes and pallets together
 */
public record PalletEstimate(int count, BigDecimal pounds) {}
