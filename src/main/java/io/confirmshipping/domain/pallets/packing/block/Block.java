package io.confirmshipping.domain.pallets.packing.block;

import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import java.util.ArrayList;
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

    /**
     * Returns the mean of a measure over its boxes.
     *
     * @param measures of one box of each type
     */
    public double mean(double[] measures) {
        return boxes.times(measures) / boxes.total();
    }

    /** Returns every box, with the corner of the block at this position, in steps of {@link FixedPoint#INCH}. */
    public List<Placement> boxesAt(int x, int y, int z) {
        List<Placement> placed = new ArrayList<>();
        parts.forEach(part -> part.forEachBox(x, y, z, placed::add));
        return placed;
    }

    /** Returns whether not everything may stand on some of its boxes. */
    public boolean isLoadLimited(PackingProblem problem) {
        return problem.isLoadLimited()
                && parts.stream()
                        .anyMatch(part -> problem.types().get(part.type()).isLoadLimited());
    }

    /** Returns the part of its top on which more can stand, from 0 to 1: boxes that bear no more are sealed. */
    public double openTop(PackingProblem problem) {
        if (!problem.isLoadLimited()) {
            return 1;
        }
        long sealed = 0;
        for (Part part : parts) {
            if (part.z() + part.height() == height && part.isSealed(problem)) {
                sealed += (long) part.length() * part.width();
            }
        }
        return 1 - (double) sealed / ((long) length * width);
    }

    long volume() {
        return (long) length * width * height;
    }
}
