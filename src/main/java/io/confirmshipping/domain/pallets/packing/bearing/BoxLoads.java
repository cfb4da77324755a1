package io.confirmshipping.domain.pallets.packing.bearing;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * The load on each box of a pallet: the weight of everything that rests on it, through any number of layers. A box and its load
 * press on the boxes below by the shares of their contact areas. Source: rules.md#rule-41; Bischoff 2006.
 *
 * <p>Loads are in steps of {@link FixedPoint#KILOGRAM}, each share rounded up. Only the loads on boxes that are limited, or that
 * stand on limited ones, are kept.
 */
public final class BoxLoads {
    private static final Comparator<Placement> LOWEST_FIRST = Comparator.comparingInt(Placement::z);

    /** The work of putting a block, beside that of every box. */
    private static final int PUTTING = 600;

    /** The work of looking at what is below a box, beside that of every box there. */
    private static final int LOOKING = 20;

    private final List<BoxType> types;
    private final WorkBudget budget;
    private final List<RestingBox> boxes;
    private final Levels tops;
    private final Levels bottoms;
    private long[] loads;

    /** Creates an empty pallet. */
    public BoxLoads(List<BoxType> types, WorkBudget budget) {
        this(types, budget, List.of(), new Levels(), new Levels(), new long[0]);
    }

    private BoxLoads(
            List<BoxType> types, WorkBudget budget, List<RestingBox> boxes, Levels tops, Levels bottoms, long[] loads) {
        this.types = types;
        this.budget = budget;
        this.boxes = new ArrayList<>(boxes);
        this.tops = tops;
        this.bottoms = bottoms;
        this.loads = loads;
    }

    /** Returns an independent copy. */
    public BoxLoads copy() {
        return new BoxLoads(types, budget, boxes, tops.copy(), bottoms.copy(), loads);
    }

    /** Returns whether these boxes, alone on a pallet, bear each other. */
    public static boolean areBorne(List<Placement> boxes, List<BoxType> types) {
        return new BoxLoads(types, new WorkBudget(0)).bear(boxes);
    }

    /**
     * Returns whether boxes can be put on the pallet so that none bears more than it may. Where a load is limited, no box is put
     * under one that stands already.
     */
    public boolean bear(List<Placement> added) {
        return added.stream().noneMatch(box -> isLimited(box) || standsOnLimited(box)) || copy().put(added);
    }

    /**
     * Returns whether a block of boxes, which bear each other, can be put on the pallet without adding to any limited load. It takes
     * less time than to ask what each box bears.
     */
    public boolean leaveLimitedAlone(List<Placement> added) {
        return added.stream().noneMatch(box -> standsOnLimited(box) || isLimited(box) && isUnderSome(box));
    }

    private boolean isLimited(Placement box) {
        return types.get(box.type()).isLoadLimited();
    }

    private boolean standsOnLimited(Placement box) {
        int[] level = tops.at(box.z());
        budget.spend(LOOKING + level.length);
        return IntStream.of(level).mapToObj(boxes::get).anyMatch(below -> below.limited() && below.carries(box));
    }

    private boolean isUnderSome(Placement box) {
        return IntStream.of(bottoms.at(box.z() + box.orientation().height()))
                .mapToObj(boxes::get)
                .anyMatch(above -> above.rests(box));
    }

    /** Puts boxes on the pallet, which must be able to bear them. */
    public void add(List<Placement> added) {
        if (!put(added)) {
            throw new IllegalArgumentException("These boxes are not borne: " + added);
        }
    }

    private boolean put(List<Placement> added) {
        int before = boxes.size();
        boolean free = true;
        for (Placement box : added.stream().sorted(LOWEST_FIRST).toList()) {
            free &= isFreeAbove(rest(box), before);
        }
        budget.spend(PUTTING + 4L * boxes.size());
        return free && press(before);
    }

    private RestingBox rest(Placement box) {
        int[] level = tops.at(box.z());
        budget.spend(LOOKING + 2L * level.length);
        RestingBox resting = RestingBox.on(boxes, level, box, types.get(box.type()));
        tops.add(resting.top(), boxes.size());
        bottoms.add(box.z(), boxes.size());
        boxes.add(resting);
        return resting;
    }

    /** Returns whether no box that stood before comes to rest on one whose load, or that of a box under it, is limited. */
    private boolean isFreeAbove(RestingBox box, int before) {
        return !box.limited()
                || IntStream.of(bottoms.at(box.top()))
                        .filter(i -> i < before)
                        .noneMatch(i -> box.carries(boxes.get(i).box()));
    }

    /** Lets the boxes from this number on press on those below. Returns false if one bears more than it may. */
    private boolean press(int from) {
        loads = Arrays.copyOf(loads, boxes.size());
        long[] weights = new long[boxes.size()];
        PriorityQueue<Integer> highestFirst = new PriorityQueue<>(
                Comparator.comparingInt(i -> -boxes.get(i).box().z()));
        for (int i = from; i < boxes.size(); i++) {
            weights[i] = boxes.get(i).type().weight();
            highestFirst.add(i);
        }
        boolean borne = true;
        while (borne && !highestFirst.isEmpty()) {
            int i = highestFirst.remove();
            RestingBox above = boxes.get(i);
            for (int contact = 0; contact < above.below().length; contact++) {
                int below = above.below()[contact];
                if (boxes.get(below).limited()) {
                    if (weights[below] == 0) {
                        highestFirst.add(below);
                    }
                    long share = above.share(weights[i], contact);
                    weights[below] += share;
                    loads[below] += share;
                    borne &= loads[below] <= boxes.get(below).type().maxLoad();
                }
            }
        }
        return borne;
    }
}
