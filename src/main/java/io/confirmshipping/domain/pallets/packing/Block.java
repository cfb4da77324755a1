package io.confirmshipping.domain.pallets.packing;

import java.util.Comparator;
import java.util.List;

/** Boxes that are placed together as if they were one, with hardly a gap between them. Immutable. */
final class Block {
    static final Comparator<Block> WORTHIEST_FIRST =
            Comparator.comparingDouble((Block block) -> block.worth).reversed();

    /** How much less many small boxes are worth than a few large ones: they can fill gaps later. Source: Araya et al. 2017. */
    private static final double FEW_BOXES = 0.2;

    final int length;
    final int width;
    final int height;

    /** Whether its top is one rectangle without a gap, so that anything can stand on it. */
    final boolean flat;

    final List<Part> parts;
    final Quantities boxes;
    final long weight;

    /** The sum of its boxes' values. */
    final double value;

    /** What it is worth at most, wherever it is placed. */
    final double worth;

    Block(int length, int width, int height, boolean flat, List<Part> parts, Quantities boxes, long weight) {
        this(length, width, height, flat, parts, boxes, weight, 0);
    }

    private Block(
            int length,
            int width,
            int height,
            boolean flat,
            List<Part> parts,
            Quantities boxes,
            long weight,
            double value) {
        this.length = length;
        this.width = width;
        this.height = height;
        this.flat = flat;
        this.parts = parts;
        this.boxes = boxes;
        this.weight = weight;
        this.value = value;
        this.worth = value * StrictMath.pow(boxes.total(), -FEW_BOXES);
    }

    /** The same block where a box of every kind has this value. */
    Block rated(double[] values) {
        return new Block(length, width, height, flat, parts, boxes, weight, boxes.times(values));
    }

    long volume() {
        return (long) length * width * height;
    }
}
