package io.confirmshipping.domain.pallets.packing.tower;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import java.util.Comparator;
import java.util.List;

/**
 * A box that lies as low as it may, its longer side along x.
 *
 * @param type by its number in the problem
 * @param lying in steps of {@link FixedPoint#INCH}
 * @param weight in steps of {@link FixedPoint#KILOGRAM}
 */
record FlatBox(int type, Orientation lying, long weight) {

    static final Comparator<FlatBox> LONGEST_FIRST = Comparator.comparingInt(
                    (FlatBox box) -> box.lying().length())
            .reversed()
            .thenComparingInt(FlatBox::type);

    static final Comparator<FlatBox> WIDEST_FIRST = Comparator.comparingInt(
                    (FlatBox box) -> box.lying().width())
            .reversed()
            .thenComparing(LONGEST_FIRST);

    static final Comparator<FlatBox> LARGEST_FIRST =
            Comparator.comparingLong(FlatBox::area).reversed().thenComparing(LONGEST_FIRST);

    static final Comparator<FlatBox> HEAVIEST_FIRST =
            Comparator.comparingLong(FlatBox::weight).reversed().thenComparing(LARGEST_FIRST);

    /** Returns a box of a type that fits on the pallet. */
    static FlatBox of(int type, BoxType box, Pallet pallet) {
        int longSide = Math.max(pallet.length(), pallet.width());
        int shortSide = Math.min(pallet.length(), pallet.width());
        Orientation lowest = box.orientations().stream()
                .map(FlatBox::lengthwise)
                .filter(lying -> lying.length() <= longSide && lying.width() <= shortSide)
                .min(Comparator.comparingInt(Orientation::height))
                .orElseThrow();
        return new FlatBox(type, lowest, box.weight());
    }

    private static Orientation lengthwise(Orientation lying) {
        return new Orientation(
                Math.max(lying.length(), lying.width()), Math.min(lying.length(), lying.width()), lying.height());
    }

    /** Returns the deck area of boxes that stand on each other, in square steps. */
    static long deckArea(List<FlatBox> tower) {
        long length =
                tower.stream().mapToLong(box -> box.lying().length()).max().orElse(0);
        return length
                * tower.stream().mapToLong(box -> box.lying().width()).max().orElse(0);
    }

    int height() {
        return lying.height();
    }

    private long area() {
        return (long) lying.length() * lying.width();
    }

    /** Returns whether enough of its bottom rests on another, with a corner in common. */
    boolean restsOn(FlatBox below, int percent) {
        long contact =
                (long) Math.min(lying.length(), below.lying.length()) * Math.min(lying.width(), below.lying.width());
        return 100 * contact >= percent * area();
    }

    Placement at(int z) {
        return new Placement(type, 0, 0, z, lying);
    }
}
