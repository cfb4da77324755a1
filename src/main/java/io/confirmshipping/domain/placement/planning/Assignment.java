package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.planning.BoxKinds.Kind;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Boxes assigned to centers, with the miles from there to buyers. A center's number is its position among the centers of
 * this assignment.
 *
 * <p>Keeps, for each SKU, the cost of its transportation problem and lower bounds on what a move adds, so that local
 * search solves only the problems that a move changes.
 */
final class Assignment {

    /** A smaller difference in unit miles counts as none. */
    static final double TOLERANCE = 1e-6;

    private final PlacementProblem problem;
    private final List<Kind> kinds;
    private final int[] centers;
    private final TransportationSolver solver;

    private final int[][] boxes;
    private final int[][] units;
    private final int[] boxesAt;
    /** Units times miles to a buyer, by SKU. */
    private final double[] unitMiles;
    /** A lower bound on what moving one unit adds, by SKU and pair of centers. */
    private final double[][] moveCosts;

    /** @param boxes the number of boxes by kind and center; kept and changed */
    Assignment(PlacementProblem problem, int[] centers, int[][] boxes) {
        this.problem = problem;
        this.centers = centers;
        this.boxes = boxes;
        kinds = problem.boxKinds().kinds();
        solver = problem.distances().from(centers);
        units = new int[problem.boxKinds().units().length][centers.length];
        boxesAt = new int[centers.length];
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (int center = 0; center < centers.length; center++) {
                boxesAt[center] += boxes[kind][center];
                addUnits(kind, center, boxes[kind][center]);
            }
        }
        unitMiles = new double[units.length];
        moveCosts = new double[units.length][centers.length * centers.length];
        IntStream.range(0, units.length).forEach(this::settle);
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
        return leastMiles(replaced) < farthest ? new Assignment(problem, replaced, copy()) : null;
    }

    /** Returns a lower bound on the miles to buyers from these centers instead: each buyer is served by the nearest one that has the SKU. */
    private double leastMiles(int[] others) {
        double sum = 0;
        for (int sku = 0; sku < units.length; sku++) {
            int[] ofSku = units[sku];
            int[] stocked = IntStream.range(0, others.length)
                    .filter(i -> ofSku[i] > 0)
                    .map(i -> others[i])
                    .toArray();
            sum += problem.boxKinds().units()[sku] * problem.distances().nearestMiles(stocked);
        }
        return sum / problem.boxKinds().unitCount();
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
        return IntStream.range(0, boxes.length)
                .mapToObj(kind -> boxes[kind].clone())
                .toArray(int[][]::new);
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
        double sum = 0;
        for (double miles : unitMiles) {
            sum += miles;
        }
        return sum / problem.boxKinds().unitCount();
    }

    /** Returns the average miles of a unit from the source. */
    double inboundMiles() {
        double sum = 0;
        for (int[] ofSku : units) {
            for (int center = 0; center < centers.length; center++) {
                sum += ofSku[center] * problem.inbound()[centers[center]];
            }
        }
        return sum / problem.boxKinds().unitCount();
    }

    /** Returns a lower bound on the unit miles that moving a box adds; it solves no problem. */
    double minAdded(int kind, int from, int to) {
        Kind moved = kinds.get(kind);
        double sum = 0;
        for (int i = 0; i < moved.skus().length; i++) {
            sum += moved.units()[i] * moveCosts[moved.skus()[i]][from * centers.length + to];
        }
        return sum;
    }

    /**
     * Returns a lower bound on the unit miles that swapping a box for one of another center adds; it solves no problem. Of a
     * SKU in both boxes only the difference moves.
     */
    double minAdded(int kind, int from, int other, int to) {
        Kind moved = kinds.get(kind);
        Kind back = kinds.get(other);
        int there = from * centers.length + to;
        int here = to * centers.length + from;
        double sum = 0;
        for (int i = 0, j = 0; i < moved.skus().length || j < back.skus().length; ) {
            int sku = Math.min(
                    i < moved.skus().length ? moved.skus()[i] : Integer.MAX_VALUE,
                    j < back.skus().length ? back.skus()[j] : Integer.MAX_VALUE);
            int net = 0;
            if (i < moved.skus().length && moved.skus()[i] == sku) {
                net += moved.units()[i++];
            }
            if (j < back.skus().length && back.skus()[j] == sku) {
                net -= back.units()[j++];
            }
            sum += net == 0 ? 0 : Math.abs(net) * moveCosts[sku][net > 0 ? there : here];
        }
        return sum;
    }

    /**
     * Moves a box if that saves more unit miles than the minimum; otherwise changes nothing.
     *
     * @return whether the box was moved
     */
    boolean moveIfSaving(double minSaved, int kind, int from, int to) {
        int[] skus = kinds.get(kind).skus();
        addUnits(kind, from, -1);
        addUnits(kind, to, 1);
        double[] after = new double[skus.length];
        double[][] moveCostsAfter = new double[skus.length][centers.length * centers.length];
        double added = 0;
        for (int i = 0; i < skus.length; i++) {
            after[i] = unitMiles(skus[i], moveCostsAfter[i]);
            added += after[i] - unitMiles[skus[i]];
        }
        if (added >= -minSaved) {
            addUnits(kind, from, 1);
            addUnits(kind, to, -1);
            return false;
        }
        for (int i = 0; i < skus.length; i++) {
            unitMiles[skus[i]] = after[i];
            moveCosts[skus[i]] = moveCostsAfter[i];
        }
        count(kind, from, to);
        return true;
    }

    /** Returns the unit miles that moving a box adds. */
    double added(int kind, int from, int to) {
        addUnits(kind, from, -1);
        addUnits(kind, to, 1);
        double sum = 0;
        for (int sku : kinds.get(kind).skus()) {
            sum += unitMiles(sku, null) - unitMiles[sku];
        }
        addUnits(kind, from, 1);
        addUnits(kind, to, -1);
        return sum;
    }

    /** Returns the unit miles that swapping a box for one of another center adds. */
    double added(int kind, int from, int other, int to) {
        addUnits(kind, from, -1);
        addUnits(kind, to, 1);
        double sum = added(other, to, from);
        for (int sku : kinds.get(kind).skus()) {
            sum += unitMiles(sku, null) - unitMiles[sku];
        }
        // A SKU in both boxes was counted halfway between before and after; count all SKUs anew.
        if (IntStream.of(kinds.get(kind).skus())
                .anyMatch(sku -> IntStream.of(kinds.get(other).skus()).anyMatch(held -> held == sku))) {
            addUnits(other, to, -1);
            addUnits(other, from, 1);
            sum = IntStream.concat(
                            IntStream.of(kinds.get(kind).skus()),
                            IntStream.of(kinds.get(other).skus()))
                    .distinct()
                    .mapToDouble(sku -> unitMiles(sku, null) - unitMiles[sku])
                    .sum();
            addUnits(other, to, 1);
            addUnits(other, from, -1);
        }
        addUnits(kind, from, 1);
        addUnits(kind, to, -1);
        return sum;
    }

    void move(int kind, int from, int to) {
        count(kind, from, to);
        addUnits(kind, from, -1);
        addUnits(kind, to, 1);
        for (int sku : kinds.get(kind).skus()) {
            settle(sku);
        }
    }

    /** Moves boxes until there are these, by kind and center. */
    void reset(int[][] before) {
        BitSet changed = new BitSet();
        for (int kind = 0; kind < boxes.length; kind++) {
            for (int center = 0; center < centers.length; center++) {
                int added = before[kind][center] - boxes[kind][center];
                if (added != 0) {
                    boxes[kind][center] += added;
                    boxesAt[center] += added;
                    addUnits(kind, center, added);
                    IntStream.of(kinds.get(kind).skus()).forEach(changed::set);
                }
            }
        }
        changed.stream().forEach(this::settle);
    }

    private void count(int kind, int from, int to) {
        boxes[kind][from]--;
        boxes[kind][to]++;
        boxesAt[from]--;
        boxesAt[to]++;
    }

    private void addUnits(int kind, int center, int count) {
        Kind added = kinds.get(kind);
        for (int i = 0; i < added.skus().length; i++) {
            units[added.skus()[i]][center] += count * added.units()[i];
        }
    }

    private void settle(int sku) {
        unitMiles[sku] = unitMiles(sku, moveCosts[sku]);
    }

    private double unitMiles(int sku, double[] moveCostsOfSku) {
        return problem.boxKinds().units()[sku] * solver.miles(units[sku], moveCostsOfSku);
    }
}
