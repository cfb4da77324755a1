package io.confirmshipping.domain.pallets.packing;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Dimensions;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What boxes that may take each other's place have in common: how they may lie, and what one weighs.
 *
 * @param turns all that are allowed, in one order, 1 to 6
 * @param weight in steps of {@link Grain#KILOGRAM}
 */
record BoxKind(List<Turn> turns, long weight) {

    /** The largest first; any two kinds that differ have an order. */
    static final Comparator<BoxKind> LARGEST_FIRST = Comparator.comparingLong(BoxKind::volume)
            .thenComparingLong(BoxKind::weight)
            .reversed()
            .thenComparing(BoxKind::turns, BoxKind::compare);

    BoxKind {
        turns = turns.stream().distinct().sorted(Turn.HIGHEST_FIRST).toList();
    }

    /** Turned about at will, and on any side, unless one must be up. */
    static BoxKind of(BoxGroup group) {
        Dimensions dimensions = group.dimensions();
        int a = steps(dimensions, dimensions.length());
        int b = steps(dimensions, dimensions.width());
        int c = steps(dimensions, dimensions.height());
        Stream<Turn> upright = Stream.of(new Turn(a, b, c), new Turn(b, a, c));
        Stream<Turn> lying = Stream.of(new Turn(a, c, b), new Turn(c, a, b), new Turn(b, c, a), new Turn(c, b, a));
        Stream<Turn> turns = group.thisSideUp() ? upright : Stream.concat(upright, lying);
        return new BoxKind(turns.toList(), Grain.KILOGRAM.up(group.weight().kilograms()));
    }

    private static int steps(Dimensions dimensions, java.math.BigDecimal side) {
        return (int) Grain.INCH.up(dimensions.unit().toInches(side));
    }

    long volume() {
        return turns.get(0).volume();
    }

    int least() {
        return turns.get(0).least();
    }

    private static int compare(List<Turn> some, List<Turn> others) {
        Iterator<Turn> other = others.iterator();
        for (Turn turn : some) {
            int order = other.hasNext() ? Turn.HIGHEST_FIRST.compare(turn, other.next()) : 1;
            if (order != 0) {
                return order;
            }
        }
        return other.hasNext() ? -1 : 0;
    }
}
