package io.confirmshipping.domain.pallets.packing;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Dimensions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What boxes that may take each other's place have in common, in steps of {@link Grain}.
 *
 * @param upright whether its height must stay vertical
 */
record BoxKind(int length, int width, int height, long weight, boolean upright) {

    /** The largest first; any two kinds that differ have an order. */
    static final Comparator<BoxKind> LARGEST_FIRST = Comparator.comparingLong(BoxKind::volume)
            .thenComparingLong(BoxKind::weight)
            .thenComparingInt(BoxKind::length)
            .thenComparingInt(BoxKind::width)
            .thenComparingInt(BoxKind::height)
            .thenComparing(BoxKind::upright)
            .reversed();

    /** With its sides in descending order, as far as it may be turned: boxes that are alike are of one kind. */
    static BoxKind of(BoxGroup group, boolean upright) {
        Dimensions dimensions = group.dimensions();
        int[] sides = Stream.of(dimensions.length(), dimensions.width(), dimensions.height())
                .mapToInt(side -> (int) Grain.INCH.up(dimensions.unit().toInches(side)))
                .toArray();
        return new BoxKind(
                        sides[0],
                        sides[1],
                        sides[2],
                        Grain.POUND.up(group.weight().pounds()),
                        upright)
                .sorted();
    }

    private BoxKind sorted() {
        if (length < width) {
            return new BoxKind(width, length, height, weight, upright).sorted();
        }
        return upright || width >= height ? this : new BoxKind(length, height, width, weight, false).sorted();
    }

    long volume() {
        return (long) length * width * height;
    }

    /** The ways in which it may lie: up to six, or up to two if it must stay upright. */
    List<Turn> turns() {
        Stream<Turn> standing = Stream.of(new Turn(length, width, height), new Turn(width, length, height));
        Stream<Turn> lying = Stream.of(
                new Turn(length, height, width),
                new Turn(height, length, width),
                new Turn(width, height, length),
                new Turn(height, width, length));
        return (upright ? standing : Stream.concat(standing, lying)).distinct().toList();
    }
}
