package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.planning.BoxKinds.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Boxes dealt out to some centers, and how many miles it is from there to buyers. A center's number is its position among them. */
final class Assignment {

    /** Fewer unit miles than this are none. */
    static final double NONE = 1e-6;

    private final PlacementProblem task;
    private final List<Kind> kinds;
    private final int[] centers;
    private final TransportationSolver serving;

    private final int[][] boxes;
    private final int[][] units;
    private final int[] boxesAt;
    /** Units of each SKU x miles to a buyer. */
    private final double[] unitMiles;
    /** What moving one unit of a SKU would add at least, by the two centers. */
    private final double[][] prices;

    /** @param boxes of each kind in each center; kept and changed */
    Assignment(PlacementProblem task, int[] centers, int[][] boxes) {
        this.task = task;
        this.centers = centers;
        this.boxes = boxes;
        kinds = task.goods().kinds();
        serving = task.transport().from(centers);
        units = new int[task.goods().units().length][centers.length];
        boxesAt = new int[centers.length];
        for (int kind = 0; kind < kinds.size(); kind++) {
            for (int center = 0; center < centers.length; center++) {
                boxesAt[center] += boxes[kind][center];
                addUnits(kind, center, boxes[kind][center]);
            }
        }
        unitMiles = new double[units.length];
        prices = new double[units.length][centers.length * centers.length];
        IntStream.range(0, units.length).forEach(this::settle);
    }

    /** The same boxes with one center in the place of another; null if that does not take all of them. */
    Assignment replacing(int center, int other) {
        for (int kind = 0; kind < boxes.length; kind++) {
            if (boxes[kind][center] > 0 && !task.takes(other, kinds.get(kind).size())) {
                return null;
            }
        }
        int[] replaced = centers.clone();
        replaced[center] = other;
        return new Assignment(task, replaced, copy());
    }

    /** The same boxes in the same centers, for another task with these. */
    Assignment on(PlacementProblem other) {
        return new Assignment(other, centers, copy());
    }

    /** The same boxes in the same centers, with others that have none yet. */
    Assignment with(int[] others) {
        return new Assignment(
                task,
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
        return task.takes(centers[center], kinds.get(kind).size());
    }

    int skuCount(int kind) {
        return kinds.get(kind).skus().length;
    }

    int destinations() {
        return (int) IntStream.of(boxesAt).filter(count -> count > 0).count();
    }

    /** Expected miles to a buyer of a unit. */
    double milesToBuyers() {
        double sum = 0;
        for (double miles : unitMiles) {
            sum += miles;
        }
        return sum / task.goods().unitCount();
    }

    /** Miles of a unit from the source. */
    double inboundMiles() {
        double sum = 0;
        for (int[] ofSku : units) {
            for (int center = 0; center < centers.length; center++) {
                sum += ofSku[center] * task.inbound()[centers[center]];
            }
        }
        return sum / task.goods().unitCount();
    }

    /** No move of a box from one center to another adds fewer unit miles than this. */
    double leastAdded(int kind, int from, int to) {
        Kind moved = kinds.get(kind);
        double sum = 0;
        for (int i = 0; i < moved.skus().length; i++) {
            sum += moved.units()[i] * prices[moved.skus()[i]][from * centers.length + to];
        }
        return sum;
    }

    /** Moves a box if that saves more unit miles than these; else all stays as it was. */
    boolean moveIfSaving(double leastSaved, int kind, int from, int to) {
        int[] skus = kinds.get(kind).skus();
        addUnits(kind, from, -1);
        addUnits(kind, to, 1);
        double[] after = new double[skus.length];
        double[][] pricesAfter = new double[skus.length][centers.length * centers.length];
        double added = 0;
        for (int i = 0; i < skus.length; i++) {
            after[i] = unitMiles(skus[i], pricesAfter[i]);
            added += after[i] - unitMiles[skus[i]];
        }
        if (added >= -leastSaved) {
            addUnits(kind, from, 1);
            addUnits(kind, to, -1);
            return false;
        }
        for (int i = 0; i < skus.length; i++) {
            unitMiles[skus[i]] = after[i];
            prices[skus[i]] = pricesAfter[i];
        }
        count(kind, from, to);
        return true;
    }

    /** The unit miles that moving a box would add. */
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

    /** The unit miles that exchanging a box for one of another center would add. */
    double added(int kind, int from, int other, int to) {
        addUnits(kind, from, -1);
        addUnits(kind, to, 1);
        double sum = added(other, to, from);
        for (int sku : kinds.get(kind).skus()) {
            sum += unitMiles(sku, null) - unitMiles[sku];
        }
        // A SKU that is in both was counted with a mixture of before and after: count it whole.
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
        unitMiles[sku] = unitMiles(sku, prices[sku]);
    }

    private double unitMiles(int sku, double[] pricesOfSku) {
        return task.goods().units()[sku] * serving.miles(units[sku], pricesOfSku);
    }
}
