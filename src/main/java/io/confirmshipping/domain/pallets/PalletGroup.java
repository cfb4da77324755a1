package io.confirmshipping.domain.pallets;

import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Weight;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Pallets that are alike.
 *
 * @param quantity how many of them, 1 or more
 * @param dimensions of one with its boxes; the height is from the floor
 * @param weight of one with its boxes, and its own
 * @param fill the share of the space above a pallet that boxes take, above 0 and at most 1; empty if unknown
 */
public record PalletGroup(
        int quantity, Dimensions dimensions, Weight weight, Optional<BigDecimal> fill, Stackability stackability) {

    /** Returns the weight of all of them, in pounds. */
    public BigDecimal pounds() {
        return weight.pounds().multiply(BigDecimal.valueOf(quantity));
    }

    /** Returns the volume of all of them, in cubic inches. */
    public BigDecimal cubicInches() {
        return dimensions.cubicInches().multiply(BigDecimal.valueOf(quantity));
    }
}
