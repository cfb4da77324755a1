package io.confirmshipping.domain.pallets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The limits of a pallet. Source: rules.md#rule-8.
 *
 * @param lengthInches of its footprint
 * @param widthInches of its footprint
 * @param heightInches at most, with the pallet itself
 * @param ownHeightInches of the pallet itself
 * @param pounds at most, with the pallet itself
 * @param ownPounds of the pallet itself
 * @param typicalFill the share of the space above a pallet that boxes usually take, above 0 and at most 1
 */
public record PalletRules(
        BigDecimal lengthInches,
        BigDecimal widthInches,
        BigDecimal heightInches,
        BigDecimal ownHeightInches,
        BigDecimal pounds,
        BigDecimal ownPounds,
        BigDecimal typicalFill) {

    /** Returns the same limits of weight for pallets of this size; the height is from the floor. */
    public PalletRules ofSize(BigDecimal otherLength, BigDecimal otherWidth, BigDecimal otherHeight) {
        return new PalletRules(otherLength, otherWidth, otherHeight, ownHeightInches, pounds, ownPounds, typicalFill);
    }

    /** Returns whether a pallet of the other size has a place within this one. */
    public boolean contains(PalletRules other) {
        return lengthInches.compareTo(other.lengthInches) >= 0
                && widthInches.compareTo(other.widthInches) >= 0
                && heightInches.compareTo(other.heightInches) >= 0;
    }

    /** Returns the space for boxes, in cubic inches. */
    public BigDecimal usableCubicInches() {
        return lengthInches.multiply(widthInches).multiply(heightInches.subtract(ownHeightInches));
    }

    /**
     * Returns the volume that loaded pallets typically have together, in whole cubic inches: their own, and that of the boxes
     * with gaps; no more than full pallets. It never falls with more boxes or more pallets. Source: rules.md#rule-21.
     *
     * @param boxes the volume of the boxes, in cubic inches
     */
    public BigDecimal typicalCubicInches(int pallets, BigDecimal boxes) {
        BigDecimal count = BigDecimal.valueOf(pallets);
        BigDecimal own = lengthInches.multiply(widthInches).multiply(ownHeightInches);
        BigDecimal stacked = boxes.divide(typicalFill, MathContext.DECIMAL64);
        return own.multiply(count)
                .add(stacked.min(usableCubicInches().multiply(count)))
                .setScale(0, RoundingMode.CEILING);
    }

    /** Returns what boxes on it may weigh together, in pounds. */
    public BigDecimal usablePounds() {
        return pounds.subtract(ownPounds);
    }
}
