package io.confirmshipping.domain.pallets.packing.task;

import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.pallets.PalletRules;

/**
 * The room on a pallet, and what its boxes may weigh together.
 *
 * @param length in steps of {@link Grain#INCH}, as are width and height
 * @param weight in steps of {@link Grain#KILOGRAM}
 */
public record Pallet(int length, int width, int height, long weight) {

    /** Without what the pallet takes up and weighs itself. */
    public static Pallet of(PalletRules rules) {
        return new Pallet(
                (int) Grain.INCH.down(rules.lengthInches()),
                (int) Grain.INCH.down(rules.widthInches()),
                (int) Grain.INCH.down(rules.heightInches().subtract(rules.ownHeightInches())),
                Grain.KILOGRAM.down(WeightUnit.LB.toKilograms(rules.usablePounds())));
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
