package io.confirmshipping.domain.pallets.packing;

import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.pallets.PalletRules;

/** The room on a pallet, and what its boxes may weigh together, in steps of {@link Grain}. */
record Pallet(int length, int width, int height, long weight) {

    static Pallet of(PalletRules rules) {
        return new Pallet(
                (int) Grain.INCH.down(rules.lengthInches()),
                (int) Grain.INCH.down(rules.widthInches()),
                (int) Grain.INCH.down(rules.heightInches().subtract(rules.ownHeightInches())),
                Grain.KILOGRAM.down(WeightUnit.LB.toKilograms(rules.usablePounds())));
    }

    long volume() {
        return (long) length * width * height;
    }

    /** Whether a box of this kind has room on it, turned as it may be. */
    boolean hasRoomFor(BoxKind kind) {
        return kind.turns().stream()
                .anyMatch(turn -> turn.length() <= length && turn.width() <= width && turn.height() <= height);
    }

    boolean carries(BoxKind kind) {
        return kind.weight() <= weight;
    }
}
