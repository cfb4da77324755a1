package io.confirmshipping.domain.pallets.packing.bearing;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The work of letting a box press on those below. */
    private static final int PRESSING = 40;

    /** The work of looking at what is below a box, beside that of every box there. */
    private static final int LOOKING = 25;

    private final List<BoxType> types;
    private final WorkBudget budget;
    private final List<RestingBox> boxes;
    private final Levels tops;
    private final Levels bottoms;
    private final Map<Integer, Long> loads;

    /** Creates an empty pallet. */
    public BoxLoads(List<BoxType> types, WorkBudget budget) {
        this(types, budget, List.of(), new Levels(), new Levels(), Map.of());
    }

    private BoxLoads(
            List<BoxType> types,
            WorkBudget budget,
            List<RestingBox> boxes,
            Levels tops,
            Levels bottoms,
            Map<Integer, Long> loads) {
        this.types = types;
        this.budget = budget;
        this.boxes = new ArrayList<>(boxes);
        this.tops = tops;
        this.bottoms = bottoms;
        this.loads = new HashMap<>(loads);
    }

    /** Returns an independent copy. */
    public BoxLoads copy() {
        budget.spend(boxes.size());
        return new BoxLoads(types, budget, boxes, tops.copy(), bottoms.copy(), loads);
    }

    /**
     * Returns whether boxes can be put on the pallet so that none bears more than it may. Where a load is limited, no box is put
     * under one that stands already.
     */
    public boolean bear(List<Placement> added) {
        if (added.stream().noneMatch(box -> isLimited(box) || standsOnLimited(box))) {
            return true;
        }
        int before = boxes.size();
        boolean borne = put(added).isPresent();
        removeFrom(before);
        return borne;
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
        Map<Integer, Long> more =
                put(added).orElseThrow(() -> new IllegalArgumentException("These boxes are not borne: " + added));
        more.forEach((box, load) -> loads.merge(box, load, Long::sum));
    }

    /** Puts boxes on the pallet. Returns the loads that they add; empty if some box bears more than it may then. */
    private Optional<Map<Integer, Long>> put(List<Placement> added) {
        int before = boxes.size();
        boolean free = true;
        for (Placement box : added.stream().sorted(LOWEST_FIRST).toList()) {
            free &= isFreeAbove(rest(box), before);
        }
        return free ? pressed(before) : Optional.empty();
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

    private void removeFrom(int number) {
        for (int i = boxes.size() - 1; i >= number; i--) {
            RestingBox last = boxes.remove(i);
            tops.removeLast(last.top());
            bottoms.removeLast(last.box().z());
        }
    }

    /** Returns whether no box that stood before comes to rest on one whose load, or that of a box under it, is limited. */
    private boolean isFreeAbove(RestingBox box, int before) {
        return !box.limited()
                || IntStream.of(bottoms.at(box.top()))
                        .filter(i -> i < before)
                        .noneMatch(i -> box.carries(boxes.get(i).box()));
    }

    /** Returns the loads that the boxes from this number on add to those below; empty if one bears more than it may. */
    private Optional<Map<Integer, Long>> pressed(int from) {
        Map<Integer, Long> more = new HashMap<>();
        PriorityQueue<Integer> highestFirst = new PriorityQueue<>(
                Comparator.comparingInt(i -> -boxes.get(i).box().z()));
        for (int i = from; i < boxes.size(); i++) {
            if (boxes.get(i).limited()) {
                highestFirst.add(i);
            }
        }
        while (!highestFirst.isEmpty()) {
            int i = highestFirst.remove();
            RestingBox above = boxes.get(i);
            long weight = more.getOrDefault(i, 0L) + (i >= from ? above.type().weight() : 0);
            budget.spend(PRESSING);
            for (int contact = 0; contact < above.below().length; contact++) {
                int below = above.below()[contact];
                if (boxes.get(below).limited()) {
                    if (below < from && !more.containsKey(below)) {
                        highestFirst.add(below);
                    }
                    long load = more.merge(below, above.share(weight, contact), Long::sum);
                    if (load + loads.getOrDefault(below, 0L)
                            > boxes.get(below).type().maxLoad()) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.of(more);
    }
}
