package io.confirmshipping.domain.pallets.packing.problem;

import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.pallets.PalletRules;

/**
 * The room on a pallet, and what its boxes may weigh together.
 *
 * @param length in steps of {@link FixedPoint#INCH}, as are width and height
 * @param weight in steps of {@link FixedPoint#KILOGRAM}
 */
public record Pallet(int length, int width, int height, long weight) {

    /** Without what the pallet takes up and weighs itself. */
    public static Pallet of(PalletRules rules) {
        return new Pallet(
                (int) FixedPoint.INCH.down(rules.lengthInches()),
                (int) FixedPoint.INCH.down(rules.widthInches()),
                (int) FixedPoint.INCH.down(rules.heightInches().subtract(rules.ownHeightInches())),
                FixedPoint.KILOGRAM.down(WeightUnit.LB.toKilograms(rules.usablePounds())));
    }

    /** In cubic steps. */
    public long volume() {
        return (long) length * width * height;
    }

    /** Whether a box of this type has room on it, turned as it may be. */
    public boolean hasRoomFor(BoxType type) {
        return type.orientations().stream()
                .anyMatch(orientation -> orientation.length() <= length
                        && orientation.width() <= width
                        && orientation.height() <= height);
    }

    /** Whether one box of this type is not too heavy. */
    public boolean carries(BoxType type) {
        return type.weight() <= weight;
    }
}
