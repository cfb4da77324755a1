package io.confirmshipping.domain.pallets.packing.problem;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Dimensions;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What boxes that may take each other's place have in common: how they may lie, and what one weighs.
 *
 * @param orientations all that are allowed, in one order, 1 to 6
 * @param weight in steps of {@link FixedPoint#KILOGRAM}
 */
public record BoxType(List<Orientation> orientations, long weight) {

    /** The largest first; any two that differ have an order. */
    public static final Comparator<BoxType> LARGEST_FIRST = Comparator.comparingLong(BoxType::volume)
            .thenComparingLong(BoxType::weight)
            .reversed()
            .thenComparing(BoxType::orientations, BoxType::compare);

    /** Each orientation once, whatever their order. */
    public BoxType {
        orientations = orientations.stream()
                .distinct()
                .sorted(Orientation.HIGHEST_FIRST)
                .toList();
    }

    /** Turned about at will, and on any side, unless one must be up. */
    public static BoxType of(BoxGroup group) {
        Dimensions dimensions = group.dimensions();
        int a = steps(dimensions, dimensions.length());
        int b = steps(dimensions, dimensions.width());
        int c = steps(dimensions, dimensions.height());
        Stream<Orientation> upright = Stream.of(new Orientation(a, b, c), new Orientation(b, a, c));
        Stream<Orientation> lying = Stream.of(
                new Orientation(a, c, b), new Orientation(c, a, b), new Orientation(b, c, a), new Orientation(c, b, a));
        Stream<Orientation> orientations = group.thisSideUp() ? upright : Stream.concat(upright, lying);
        return new BoxType(
                orientations.toList(), FixedPoint.KILOGRAM.up(group.weight().kilograms()));
    }

    private static int steps(Dimensions dimensions, BigDecimal side) {
        return (int) FixedPoint.INCH.up(dimensions.unit().toInches(side));
    }

    /** In cubic steps of {@link FixedPoint#INCH}. */
    public long volume() {
        return orientations.get(0).volume();
    }

    /** The shortest side, in steps of {@link FixedPoint#INCH}. */
    public int least() {
        return orientations.get(0).least();
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
