package io.confirmshipping.domain.pallets.packing.restacking;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The boxes on one pallet, each known by its number, of which some may be lifted off for a while. Positions are in steps of
 * {@link FixedPoint#INCH}. Each comparison with another box is a step of work.
 */
final class StackedBoxes {
    private final PackingProblem problem;
    private final WorkBudget budget;
    private final Placement[] boxes;
    private final int[] x1;
    private final int[] y1;
    private final int[] z1;
    private final int[] x2;
    private final int[] y2;
    private final int[] z2;
    private final long[] weights;
    private final boolean[] lifted;
    private final int top;

    /** @param boxes from which none is higher than the highest when they are moved */
    StackedBoxes(PackingProblem problem, List<Placement> boxes, WorkBudget budget) {
        this.problem = problem;
        this.budget = budget;
        int size = boxes.size();
        this.boxes = new Placement[size];
        x1 = new int[size];
        y1 = new int[size];
        z1 = new int[size];
        x2 = new int[size];
        y2 = new int[size];
        z2 = new int[size];
        weights = new long[size];
        lifted = new boolean[size];
        for (int box = 0; box < size; box++) {
            put(box, boxes.get(box));
            weights[box] = type(box).weight();
        }
        top = Arrays.stream(z2).max().orElse(0);
    }

    int size() {
        return boxes.length;
    }

    BoxType type(int box) {
        return problem.types().get(boxes[box].type());
    }

    long weight(int box) {
        return weights[box];
    }

    /** Returns how badly a box stands, or would stand, on another: {@link BoxType#burden}. */
    int burden(int above, int below) {
        return BoxType.burden(weights[above], weights[below]);
    }

    Placement at(int box) {
        return boxes[box];
    }

    List<Placement> placements() {
        return List.of(boxes);
    }

    void lift(int box) {
        lifted[box] = true;
    }

    /** Puts a box anywhere, whether it is lifted or stands. */
    void put(int box, Placement place) {
        boxes[box] = place;
        x1[box] = place.x();
        y1[box] = place.y();
        z1[box] = place.z();
        x2[box] = place.x() + place.orientation().length();
        y2[box] = place.y() + place.orientation().width();
        z2[box] = place.z() + place.orientation().height();
        lifted[box] = false;
    }

    boolean standsOn(int above, int below) {
        return z2[below] == z1[above]
                && x1[below] < x2[above]
                && x1[above] < x2[below]
                && y1[below] < y2[above]
                && y1[above] < y2[below];
    }

    /** Returns the sum of the burdens on all boxes on which one stands. */
    int burden(int above) {
        budget.spend(size());
        int burden = 0;
        for (int below = 0; below < size(); below++) {
            if (!lifted[below] && standsOn(above, below)) {
                burden += burden(above, below);
            }
        }
        return burden;
    }

    /**
     * Returns these boxes and all that stand on them, through any number of layers.
     *
     * @param max with more boxes than this the answer is none
     */
    int[] withAllAbove(int max, int... lowest) {
        List<Integer> all = new ArrayList<>();
        boolean[] found = new boolean[size()];
        for (int box : lowest) {
            found[box] = true;
            all.add(box);
        }
        for (int i = 0; i < all.size() && all.size() <= max; i++) {
            budget.spend(size());
            for (int above = 0; above < size(); above++) {
                if (!found[above] && standsOn(above, all.get(i))) {
                    found[above] = true;
                    all.add(above);
                }
            }
        }
        return all.size() > max
                ? new int[0]
                : all.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Returns how badly a lifted box would stand somewhere: the burdens on the boxes below it and of those above it; -1 if it has
     * not room or support enough there.
     */
    int burdenAt(int box, int x, int y, int z, Orientation lying) {
        int endX = x + lying.length();
        int endY = y + lying.width();
        int endZ = z + lying.height();
        if (x < 0
                || y < 0
                || endX > problem.pallet().length()
                || endY > problem.pallet().width()
                || endZ > top) {
            return -1;
        }
        long support = z == 0 ? (long) lying.length() * lying.width() : 0;
        int burden = 0;
        for (int i = 0; i < size(); i++) {
            boolean isLevel = z1[i] <= endZ && z <= z2[i]; // Most boxes are far above or below.
            if (isLevel && !lifted[i] && x1[i] < endX && x < x2[i] && y1[i] < endY && y < y2[i]) {
                if (z1[i] < endZ && z < z2[i]) {
                    budget.spend(i + 1);
                    return -1;
                } else if (z2[i] == z) {
                    support += (long) (Math.min(endX, x2[i]) - Math.max(x, x1[i]))
                            * (Math.min(endY, y2[i]) - Math.max(y, y1[i]));
                    burden += burden(box, i);
                } else {
                    burden += burden(i, box);
                }
            }
        }
        budget.spend(size());
        return 100 * support < (long) problem.support() * lying.length() * lying.width() ? -1 : burden;
    }
}
