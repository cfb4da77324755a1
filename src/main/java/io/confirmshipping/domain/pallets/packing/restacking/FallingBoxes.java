package io.confirmshipping.domain.pallets.packing.restacking;

import io.confirmshipping.domain.pallets.packing.bearing.BoxLoads;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The boxes on one pallet in the order in which they fall, each at its place seen from above, until it meets another. In another order they
 * come to lie on each other in another way. Each look at a box whose place overlaps is a step of work.
 */
final class FallingBoxes {

    /** Outweighs all boxes that do not touch. */
    private static final long TOUCHING = 1_000_000;

    private final PackingProblem problem;
    private final WorkBudget budget;
    private final Placement[] boxes;
    private final Footprints footprints;
    private final long[] weights;
    private final int[] heights;
    private final int[] bottoms;
    private final long[] burdens;
    private final FallingOrder order;
    private final boolean[] moves;
    private final int top;

    FallingBoxes(PackingProblem problem, List<Placement> placements, WorkBudget budget) {
        this.problem = problem;
        this.budget = budget;
        boxes = placements.toArray(Placement[]::new);
        int size = boxes.length;
        budget.spend((long) size * size / 2);
        footprints = new Footprints(boxes);
        weights = Arrays.stream(boxes)
                .mapToLong(box -> problem.types().get(box.type()).weight())
                .toArray();
        heights =
                Arrays.stream(boxes).mapToInt(box -> box.orientation().height()).toArray();
        bottoms = Arrays.stream(boxes).mapToInt(Placement::z).toArray();
        order = FallingOrder.lowestFirst(bottoms);
        burdens = new long[size];
        moves = new boolean[size];
        top = IntStream.range(0, size).map(this::top).max().orElse(0);
        for (int box = 0; box < size; box++) {
            burdens[box] = burden(box);
        }
    }

    int size() {
        return boxes.length;
    }

    long weight(int box) {
        return weights[box];
    }

    private int top(int box) {
        return bottoms[box] + heights[box];
    }

    /** Returns when a box falls: 0 for the first. */
    int rank(int box) {
        return order.rank(box);
    }

    /** Returns the box that falls at a rank. */
    int at(int rank) {
        return order.at(rank);
    }

    /** Returns the boxes that are above or below a box, at any distance. Must not be changed. */
    int[] aboveOrBelow(int box) {
        budget.spend(footprints.overlapping(box).length);
        return footprints.overlapping(box);
    }

    /** Returns whether one of two boxes with overlapping places lies on the other. */
    boolean touches(int above, int below) {
        return bottoms[above] == top(below);
    }

    List<Placement> placements() {
        List<Placement> placements = new ArrayList<>();
        for (int box = 0; box < boxes.length; box++) {
            Placement place = boxes[box];
            placements.add(new Placement(place.type(), place.x(), place.y(), bottoms[box], place.orientation()));
        }
        return placements;
    }

    /**
     * Lets some boxes fall before all others from a rank on. Keeps that if fewer stand on lighter ones then, or as many, but fewer are
     * somewhere above lighter ones; and all still stand, bear each other, and none is higher than the highest was.
     *
     * @param some in the order in which they fall
     * @return whether it is kept
     */
    boolean letFallFirst(int[] some, int from) {
        int[] orderBefore = order.copy();
        int[] bottomsBefore = bottoms.clone();
        long[] burdensBefore = burdens.clone();
        Arrays.fill(moves, false);
        for (int box : some) {
            moves[box] = true;
        }
        order.advance(some, moves, from);
        boolean better = isBetterFrom(from) && isBorne();
        if (!better) {
            order.restore(orderBefore, from);
            System.arraycopy(bottomsBefore, 0, bottoms, 0, bottoms.length);
            System.arraycopy(burdensBefore, 0, burdens, 0, burdens.length);
        }
        return better;
    }

    /** Lets the boxes from a rank on fall, as far as they move or are above one that does. Returns false as soon as one does not stand. */
    private boolean isBetterFrom(int from) {
        long gain = 0;
        for (int rank = from; rank < order.size(); rank++) {
            int box = order.at(rank);
            if (moves[box]) {
                gain += burdens[box];
                if (!fall(box)) {
                    return false;
                }
                gain -= burdens[box];
            }
        }
        return gain > 0;
    }

    /** Lets a box fall, and all above it later. Returns whether it stands then. */
    private boolean fall(int box) {
        int bottom = 0;
        for (int other : aboveOrBelow(box)) {
            if (order.isBefore(other, box)) {
                bottom = Math.max(bottom, top(other));
            } else {
                moves[other] = true;
            }
        }
        bottoms[box] = bottom;
        burdens[box] = burden(box);
        return top(box) <= top && isSupported(box);
    }

    private boolean isSupported(int box) {
        long support = bottoms[box] == 0 ? footprints.area(box) : 0;
        for (int other : footprints.overlapping(box)) {
            if (order.isBefore(other, box) && touches(box, other)) {
                support += footprints.shared(box, other);
            }
        }
        return 100 * support >= problem.support() * footprints.area(box);
    }

    /** Returns how badly a box stands on others, and, of less account, is above others. */
    private long burden(int box) {
        long burden = 0;
        for (int other : footprints.overlapping(box)) {
            if (order.isBefore(other, box)) {
                burden += BoxType.burden(weights[box], weights[other]) * (touches(box, other) ? TOUCHING : 1);
            }
        }
        return burden;
    }

    private boolean isBorne() {
        return !problem.isLoadLimited() || new BoxLoads(problem.types(), budget).bear(placements());
    }
}
