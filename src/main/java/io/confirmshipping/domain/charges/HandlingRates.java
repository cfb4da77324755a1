package io.confirmshipping.domain.charges;

import java.math.BigDecimal;

/**
 * The rates of the network for work on units.
 *
 * @param prepPerUnit where the network prepares the units
 * @param labelingPerUnit where the network labels the units
 */
public record HandlingRates(BigDecimal prepPerUnit, BigDecimal labelingPerUnit) {}
