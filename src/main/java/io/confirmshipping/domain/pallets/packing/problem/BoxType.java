package io.confirmshipping.domain.pallets.packing.problem;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Handling;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The size, weight and strength of interchangeable boxes.
 *
 * @param orientations the orientations that are allowed, 1 to 6, sorted
 * @param weight of one box, in steps of {@link FixedPoint#KILOGRAM}
 * @param maxLoad the most weight that may rest on one box, in the same steps; 0 if nothing may stand on it
 */
public record BoxType(List<Orientation> orientations, long weight, long maxLoad) {

    /** The greatest load of boxes that bear any. */
    private static final long ANY = Long.MAX_VALUE;

    /** Orders by volume, then weight, then greatest load, descending; orders any two different types. */
    public static final Comparator<BoxType> LARGEST_FIRST = Comparator.comparingLong(BoxType::volume)
            .thenComparingLong(BoxType::weight)
            .thenComparingLong(BoxType::maxLoad)
            .reversed()
            .thenComparing(BoxType::orientations, BoxType::compare);

    /** Sorts the orientations and drops duplicates. */
    public BoxType {
        SortedSet<Orientation> sorted = new TreeSet<>(Orientation.HIGHEST_FIRST);
        sorted.addAll(orientations);
        orientations = List.copyOf(sorted);
    }

    /** Creates the type of boxes that bear any load. */
    public BoxType(List<Orientation> orientations, long weight) {
        this(orientations, weight, ANY);
    }

    /** Returns the type of a group's boxes. */
    public static BoxType of(BoxGroup group) {
        return new BoxType(
                Orientation.all(group, FixedPoint.INCH::up),
                FixedPoint.KILOGRAM.up(group.weight().kilograms()),
                maxLoad(group.handling()));
    }

    private static long maxLoad(Handling handling) {
        return handling.fragile()
                ? 0
                : handling.maxLoad()
                        .map(load -> FixedPoint.KILOGRAM.down(load.kilograms()))
                        .orElse(ANY);
    }

    /**
     * Returns the type as one that bears any load if no greater one can rest on it than it bears.
     *
     * @param most that the boxes of a pallet weigh together, in steps of {@link FixedPoint#KILOGRAM}
     */
    public BoxType onPalletOf(long most) {
        return isLoadLimited() && maxLoad >= most - weight ? new BoxType(orientations, weight) : this;
    }

    /** Returns whether not everything may stand on it. */
    public boolean isLoadLimited() {
        return maxLoad < ANY;
    }

    /** Returns how badly a box of one weight stands on another: 0 if it is no heavier, 1 if it is, 2 if it weighs more than twice as much. */
    public static int burden(long above, long below) {
        return above > 2 * below ? 2 : above > below ? 1 : 0;
    }

    /** Returns the volume in cubic steps of {@link FixedPoint#INCH}. */
    public long volume() {
        return orientations.get(0).volume();
    }

    /** Returns the shortest side in steps of {@link FixedPoint#INCH}. */
    public int shortestSide() {
        return orientations.get(0).shortestSide();
    }

    /** Returns the longest side in steps of {@link FixedPoint#INCH}. */
    public int longestSide() {
        return orientations.get(0).longestSide();
    }

    private static int compare(List<Orientation> some, List<Orientation> others) {
        Iterator<Orientation> other = others.iterator();
        for (Orientation orientation : some) {
            int order = other.hasNext() ? Orientation.HIGHEST_FIRST.compare(orientation, other.next()) : 1;
            if (order != 0) {
                return order;
            }
        }
        return other.hasNext() ? -1 : 0;
    }
}
