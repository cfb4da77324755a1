package io.confirmshipping.domain.pallets.override;

import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.PalletRules;
import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import java.math.BigDecimal;

/**
 * The room for boxes on equal pallets, in steps of {@link FixedPoint#INCH}, rounded up so that rounding refuses nothing.
 *
 * @param length the longer side of the footprint
 * @param height above the deck
 * @param quantity how many pallets
 */
record Room(int length, int width, int height, int quantity) {

    static Room on(PalletGroup group, PalletRules rules) {
        Dimensions size = group.dimensions();
        BigDecimal above = size.unit().toInches(size.height()).subtract(rules.ownHeightInches());
        return new Room(
                steps(size.unit().toInches(size.length().max(size.width()))),
                steps(size.unit().toInches(size.length().min(size.width()))),
                steps(above),
                group.quantity());
    }

    private static int steps(BigDecimal inches) {
        return (int) FixedPoint.INCH.up(inches);
    }

    boolean takes(Orientation box) {
        return box.length() <= length && box.width() <= width && box.height() <= height;
    }
}
