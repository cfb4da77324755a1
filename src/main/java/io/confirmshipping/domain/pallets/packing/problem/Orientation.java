package io.confirmshipping.domain.pallets.packing.problem;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Dimensions;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * One way in which a box may lie: its sides along the axes, in steps of {@link FixedPoint#INCH}.
 *
 * @param length along x
 * @param width along y
 * @param height along z
 */
public record Orientation(int length, int width, int height) {

    static final Comparator<Orientation> HIGHEST_FIRST = Comparator.comparingInt(Orientation::height)
            .thenComparingInt(Orientation::length)
            .thenComparingInt(Orientation::width)
            .reversed();

    /**
     * Returns the orientations that a group's boxes may have, some of them equal. A box may lie on any side unless it must
     * stay upright; then it only turns about its height.
     *
     * @param steps returns inches in steps, rounded
     */
    public static List<Orientation> all(BoxGroup group, ToLongFunction<BigDecimal> steps) {
        Dimensions size = group.dimensions();
        int a = (int) steps.applyAsLong(size.unit().toInches(size.length()));
        int b = (int) steps.applyAsLong(size.unit().toInches(size.width()));
        int c = (int) steps.applyAsLong(size.unit().toInches(size.height()));
        Orientation upright = new Orientation(a, b, c);
        Orientation turned = new Orientation(b, a, c);
        return group.handling().thisSideUp()
                ? List.of(upright, turned)
                : List.of(
                        upright,
                        turned,
                        new Orientation(a, c, b),
                        new Orientation(c, a, b),
                        new Orientation(b, c, a),
                        new Orientation(c, b, a));
    }

    /** Returns the volume in cubic steps. */
    public long volume() {
        return (long) length * width * height;
    }

    int longestSide() {
        return Math.max(Math.max(length, width), height);
    }

    int shortestSide() {
        return Math.min(Math.min(length, width), height);
    }
}
