package io.confirmshipping.domain.pallets;

import java.math.BigDecimal;

/**
 * The limits of a pallet. Source: rules.md#rule-8.
 *
 * @param lengthInches of its footprint
 * @param widthInches of its footprint
 * @param heightInches at most, with the pallet itself
 * @param ownHeightInches of the pallet itself
 * @param pounds at most, with the pallet itself
 * @param ownPounds of the pallet itself
 */
public record PalletRules(
        BigDecimal lengthInches,
        BigDecimal widthInches,
        BigDecimal heightInches,
        BigDecimal ownHeightInches,
        BigDecimal pounds,
        BigDecimal ownPounds) {

    /** Returns the same limits of weight for pallets of this size; the height is from the floor. */
    public PalletRules ofSize(BigDecimal otherLength, BigDecimal otherWidth, BigDecimal otherHeight) {
        return new PalletRules(otherLength, otherWidth, otherHeight, ownHeightInches, pounds, ownPounds);
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

    /** Returns what boxes on it may weigh together, in pounds. */
    public BigDecimal usablePounds() {
        return pounds.subtract(ownPounds);
    }
}
