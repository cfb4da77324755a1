package io.confirmshipping.domain.pallets.packing.problem;

import io.confirmshipping.domain.contents.BoxGroup;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * The size and weight of interchangeable boxes.
 *
 * @param orientations the orientations that are allowed, 1 to 6, sorted
 * @param weight of one box, in steps of {@link FixedPoint#KILOGRAM}
 */
public record BoxType(List<Orientation> orientations, long weight) {

    /** Orders by volume, then weight, descending; orders any two different types. */
    public static final Comparator<BoxType> LARGEST_FIRST = Comparator.comparingLong(BoxType::volume)
            .thenComparingLong(BoxType::weight)
            .reversed()
            .thenComparing(BoxType::orientations, BoxType::compare);

    /** Sorts the orientations and drops duplicates. */
    public BoxType {
        orientations = orientations.stream()
                .distinct()
                .sorted(Orientation.HIGHEST_FIRST)
                .toList();
    }

    /** Returns the type of a group's boxes. */
    public static BoxType of(BoxGroup group) {
        return new BoxType(
                Orientation.all(group, FixedPoint.INCH::up),
                FixedPoint.KILOGRAM.up(group.weight().kilograms()));
    }

    /** Returns the volume in cubic steps of {@link FixedPoint#INCH}. */
    public long volume() {
        return orientations.get(0).volume();
    }

    /** Returns the shortest side in steps of {@link FixedPoint#INCH}. */
    public int shortestSide() {
        return orientations.get(0).shortestSide();
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
