package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.planning.BoxKinds.Kind;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Boxes assigned to centers, and what moving them adds to the miles to buyers ({@link Stocks}). A center's number is its
 * position among the centers of this assignment.
 */
final class Assignment {

    /** A smaller difference in unit miles counts as none. */
    static final double TOLERANCE = 1e-6;

    private final PlacementProblem problem;
    private final List<Kind> kinds;
    private final int[] centers;
    private final int[][] boxes;
    private final int[] boxesAt;
    private final Stocks stocks;

    /** @param boxes the number of boxes by kind and center; kept and changed */
    Assignment(PlacementProblem problem, int[] centers, int[][] boxes) {
        this.problem = problem;
        this.centers = centers;
        this.boxes = boxes;
        kinds = problem.boxKinds().kinds();
        stocks = new Stocks(problem, centers);
        boxesAt = new int[centers.length];
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (int center = 0; center < centers.length; center++) {
                boxesAt[center] += boxes[kind][center];
                stocks.add(kinds.get(kind), center, boxes[kind][center]);
            }
        }
        stocks.settleAll();
    }

    /**
     * Returns the same boxes with one center replaced by another; null if that one does not take all of them, or if even
     * with endless stock everywhere buyers would not be nearer.
     *
     * @param farthest the miles to buyers from which on it is not asked for
     */
    Assignment replacing(int center, int other, double farthest) {
        for (int kind = 0; kind < boxes.length; kind++) {
            if (boxes[kind][center] > 0 && !problem.takes(other, kinds.get(kind).size())) {
                return null;
            }
        }
        int[] replaced = centers.clone();
        replaced[center] = other;
        return stocks.leastMiles(replaced) < farthest ? new Assignment(problem, replaced, copy()) : null;
    }

    /** Returns the same boxes in the same centers, for another problem with the same boxes and centers. */
    Assignment on(PlacementProblem other) {
        return new Assignment(other, centers, copy());
    }

    /** Returns the same assignment with other centers added, which are still empty. */
    Assignment with(int[] others) {
        return new Assignment(
                problem,
                IntStream.concat(IntStream.of(centers), IntStream.of(others)).toArray(),
                Stream.of(boxes)
                        .map(ofKind -> Arrays.copyOf(ofKind, centers.length + others.length))
                        .toArray(int[][]::new));
    }

    /** Returns the same assignment without the centers that are empty. */
    Assignment occupied() {
        int[] used = IntStream.range(0, centers.length)
                .filter(center -> boxesAt[center] > 0)
                .toArray();
        return new Assignment(
                problem,
                IntStream.of(used).map(center -> centers[center]).toArray(),
                Stream.of(boxes)
                        .map(ofKind ->
                                IntStream.of(used).map(center -> ofKind[center]).toArray())
                        .toArray(int[][]::new));
    }

    int[] centers() {
        return centers;
    }

    int kindCount() {
        return kinds.size();
    }

    int boxes(int kind, int center) {
        return boxes[kind][center];
    }

    int boxesAt(int center) {
        return boxesAt[center];
    }

    int[][] copy() {
        return Stream.of(boxes).map(int[]::clone).toArray(int[][]::new);
    }

    boolean takes(int center, int kind) {
        return problem.takes(centers[center], kinds.get(kind).size());
    }

    /** Returns whether there are boxes to swap, and each center takes the other's. */
    boolean canSwap(int kind, int from, int other, int to) {
        return boxes[kind][from] > 0 && boxes[other][to] > 0 && takes(to, kind) && takes(from, other);
    }

    int skuCount(int kind) {
        return kinds.get(kind).skus().length;
    }

    int destinations() {
        return (int) IntStream.of(boxesAt).filter(count -> count > 0).count();
    }

    /** Returns the expected miles from a unit to its buyer. */
    double milesToBuyers() {
        return stocks.milesToBuyers();
    }

    /** Returns the average miles of a unit from the source. */
    double inboundMiles() {
        return stocks.inboundMiles();
    }

    /** Returns a lower bound on the unit miles that moving a box adds; it solves no problem. */
    double minAdded(int kind, int from, int to) {
        return stocks.minAdded(kinds.get(kind), from, to);
    }

    /** Returns a lower bound on the unit miles that swapping a box for one of another center adds; it solves no problem. */
    double minAdded(int kind, int from, int other, int to) {
        return stocks.minAdded(kinds.get(kind), from, kinds.get(other), to);
    }

    /**
     * Moves a box if that saves more unit miles than the minimum; otherwise changes nothing.
     *
     * @return whether the box was moved
     */
    boolean moveIfSaving(double minSaved, int kind, int from, int to) {
        boolean saves = added(kind, from, to) < -minSaved;
        if (saves) {
            move(kind, from, to);
        }
        return saves;
    }

    /** Returns the unit miles that moving a box adds. */
    double added(int kind, int from, int to) {
        carry(kind, from, to);
        double sum = 0;
        for (int sku : kinds.get(kind).skus()) {
            sum += stocks.added(sku);
        }
        carry(kind, to, from);
        return sum;
    }

    /** Returns the unit miles that swapping a box for one of another center adds. */
    double added(int kind, int from, int other, int to) {
        int[] moved = kinds.get(kind).skus();
        carry(kind, from, to);
        carry(other, to, from);
        double sum = 0;
        for (int sku : moved) {
            sum += stocks.added(sku);
        }
        for (int sku : kinds.get(other).skus()) {
            sum += Arrays.binarySearch(moved, sku) < 0 ? stocks.added(sku) : 0;
        }
        carry(other, from, to);
        carry(kind, to, from);
        return sum;
    }

    void move(int kind, int from, int to) {
        put(kind, from, -1);
        put(kind, to, 1);
        for (int sku : kinds.get(kind).skus()) {
            stocks.settle(sku);
        }
    }

    /** Moves boxes until there are these, by kind and center. */
    void reset(int[][] before) {
        BitSet changed = new BitSet();
        for (int kind = 0; kind < boxes.length; kind++) {
            for (int center = 0; center < centers.length; center++) {
                int added = before[kind][center] - boxes[kind][center];
                if (added != 0) {
                    put(kind, center, added);
                    IntStream.of(kinds.get(kind).skus()).forEach(changed::set);
                }
            }
        }
        changed.stream().forEach(stocks::settle);
    }

    private void put(int kind, int center, int count) {
        boxes[kind][center] += count;
        boxesAt[center] += count;
        stocks.add(kinds.get(kind), center, count);
    }

    /** Moves the units of a box, but not yet the box. */
    private void carry(int kind, int from, int to) {
        stocks.add(kinds.get(kind), from, -1);
        stocks.add(kinds.get(kind), to, 1);
    }
}
