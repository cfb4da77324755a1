package io.confirmshipping.domain.pallets.packing.block;

import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Boxes that are placed together as one cuboid, with hardly a gap between them. Source: Fanslau and Bortfeldt 2010.
 *
 * @param length in steps of {@link FixedPoint#INCH}, as are width and height
 * @param flat whether its top is a full rectangle, so that anything can stand on it
 * @param parts the boxes, grouped into arrays of equal ones
 * @param boxes the number of boxes of each type
 * @param weight in steps of {@link FixedPoint#KILOGRAM}
 * @param value the sum of its boxes' values; 0 until it is rated
 * @param worth the value less a discount for many boxes: an upper bound on its fitness in any space
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

    /**
     * The exponent of the discount for many boxes: small boxes are worth keeping, because they fill gaps later. Source:
     * Araya et al. 2017.
     */
    private static final double FEW_BOXES = 0.2;

    /** The discount by number of boxes, for the numbers that are usual. */
    private static final double[] DISCOUNTS =
            IntStream.range(0, 512).mapToDouble(Block::discount).toArray();

    Block(int length, int width, int height, boolean flat, List<Part> parts, Quantities boxes, long weight) {
        this(length, width, height, flat, parts, boxes, weight, 0, 0);
    }

    /**
     * Returns the same block with its value and worth.
     *
     * @param values of one box of each type
     */
    Block rated(double[] values) {
        double rated = boxes.times(values);
        int total = boxes.total();
        double discount = total < DISCOUNTS.length ? DISCOUNTS[total] : discount(total);
        return new Block(length, width, height, flat, parts, boxes, weight, rated, rated * discount);
    }

    private static double discount(int boxes) {
        return StrictMath.pow(boxes, -FEW_BOXES);
    }

    long volume() {
        return (long) length * width * height;
    }
}
