package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.explanation.PlaceCode;
import io.confirmshipping.domain.explanation.SizeCode;
import java.math.BigDecimal;

/**
 * The rate of placing one unit.
 *
 * @param perUnit zero or more, in the currency of the rate card
 * @param size of the unit
 * @param region of the country where it goes
 *
 */
public record UnitRate(BigDecimal perUnit, SizeCode size, PlaceCode region) {}
