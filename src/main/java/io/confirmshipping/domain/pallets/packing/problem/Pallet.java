package io.confirmshipping.domain.pallets.packing.problem;

import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.pallets.PalletRules;

/**
 * The room for boxes on a pallet, and the weight that it carries.
 *
 * @param length in steps of {@link FixedPoint#INCH}, as are width and height
 * @param weight of all boxes together at most, in steps of {@link FixedPoint#KILOGRAM}
 */
public record Pallet(int length, int width, int height, long weight) {

    /** Returns the room that the rules leave for boxes, without the pallet's own height and weight. */
    public static Pallet of(PalletRules rules) {
        return new Pallet(
                (int) FixedPoint.INCH.down(rules.lengthInches()),
                (int) FixedPoint.INCH.down(rules.widthInches()),
                (int) FixedPoint.INCH.down(rules.heightInches().subtract(rules.ownHeightInches())),
                FixedPoint.KILOGRAM.down(WeightUnit.LB.toKilograms(rules.usablePounds())));
    }

    /** Returns the volume in cubic steps. */
    public long volume() {
        return (long) length * width * height;
    }

    /** Returns whether a box of this type fits in one of its orientations. */
    public boolean hasRoomFor(BoxType type) {
        return type.orientations().stream()
                .anyMatch(orientation -> orientation.length() <= length
                        && orientation.width() <= width
                        && orientation.height() <= height);
    }

    /** Returns whether there is room for a box of this type, and it is light enough. */
    public boolean takes(BoxType type) {
        return hasRoomFor(type) && carries(type);
    }

    /** Returns whether one box of this type is light enough. */
    public boolean carries(BoxType type) {
        return type.weight() <= weight;
    }
}
