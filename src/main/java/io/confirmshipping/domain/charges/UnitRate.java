package io.confirmshipping.domain.charges;

import java.math.BigDecimal;

/**
 * The rate of placing one unit.
 *
 * @param perUnit zero or more, in the currency of the rate card
 * @param size of the unit, for example {@code small standard}
 * @param region of the country where it goes, for example {@code West}
 */
public record UnitRate(BigDecimal perUnit, String size, String region) {}
