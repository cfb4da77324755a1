package io.confirmshipping.domain.contents;

import java.math.BigDecimal;

/** The outer size of a box or pallet, each side above 0. */
public record Dimensions(BigDecimal length, BigDecimal width, BigDecimal height, LengthUnit unit) {

    /** Returns the longest side, in inches. */
    public BigDecimal longestSideInches() {
        return unit.toInches(length.max(width).max(height));
    }

    /** Returns the longest side and twice both others, as carriers measure it, in inches. */
    public BigDecimal lengthPlusGirthInches() {
        BigDecimal longest = length.max(width).max(height);
        BigDecimal others = length.add(width).add(height).subtract(longest);
        return unit.toInches(longest.add(others).add(others));
    }

    /** Returns the volume, in cubic inches. */
    public BigDecimal cubicInches() {
        return unit.toInches(length).multiply(unit.toInches(width)).multiply(unit.toInches(height));
    }
}
