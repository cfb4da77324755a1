package io.confirmshipping.domain.pallets.packing.block;

import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import java.util.Comparator;
import java.util.List;

/**
 * Boxes that are placed together as if they were one, with hardly a gap between them.
 *
 * @param length in steps of {@link FixedPoint#INCH}, as are width and height
 * @param flat whether its top is one rectangle without a gap, so that anything can stand on it
 * @param weight in steps of {@link FixedPoint#KILOGRAM}
 * @param value the sum of its boxes' values, 0 until it is rated
 * @param worth what it is worth at most, wherever it is placed
 */
public record Block(
        int length,
        int width,
        int height,
        boolean flat,
        List<Part> parts,
        Quantities boxes,
        long weight,
        double value,
        double worth) {

    static final Comparator<Block> WORTHIEST_FIRST =
            Comparator.comparingDouble(Block::worth).reversed();

    /** How much less many small boxes are worth than a few large ones: they can fill gaps later. Source: Araya et al. 2017. */
    private static final double FEW_BOXES = 0.2;

    Block(int length, int width, int height, boolean flat, List<Part> parts, Quantities boxes, long weight) {
        this(length, width, height, flat, parts, boxes, weight, 0, 0);
    }

    /** The same block where a box of every type has this value. */
    Block rated(double[] values) {
        double rated = boxes.times(values);
        double most = rated * StrictMath.pow(boxes.total(), -FEW_BOXES);
        return new Block(length, width, height, flat, parts, boxes, weight, rated, most);
    }

    long volume() {
        return (long) length * width * height;
    }
}
