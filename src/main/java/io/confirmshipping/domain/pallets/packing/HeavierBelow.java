package io.confirmshipping.domain.pallets.packing;

import io.confirmshipping.domain.pallets.packing.bearing.BoxLoads;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Puts heavier boxes below lighter ones without changing what is around or above them.
 *
 * <p>Local search with two moves until neither changes anything: boxes of the same orientation swap places, and boxes of
 * one footprint that stand exactly on each other are stacked anew. Each move only lowers weight, so the search ends, at the latest when its
 * work is done. Where loads are limited, a move is made only if every box bears what rests on it then.
 */
final class HeavierBelow {
    private static final Comparator<Placement> LOWEST_FIRST =
            Comparator.comparingInt(Placement::z).thenComparingInt(Placement::y).thenComparingInt(Placement::x);

    /** More boxes than this stay where they are if loads are limited: to check them takes square time. */
    private static final int MAX_BORNE = 300;

    /** The work of sorting and grouping a box in a pass. */
    private static final int SORTING = 100;

    private final List<BoxType> types;
    private final boolean loadLimited;
    private final Comparator<Placement> heaviestFirst;

    HeavierBelow(List<BoxType> types) {
        this.types = types;
        this.loadLimited = types.stream().anyMatch(BoxType::isLoadLimited);
        heaviestFirst = Comparator.comparingLong(
                        (Placement box) -> types.get(box.type()).weight())
                .reversed()
                .thenComparingInt(Placement::type);
    }

    private record Footprint(int x, int y, int length, int width) {
        static Footprint of(Placement box) {
            return new Footprint(
                    box.x(),
                    box.y(),
                    box.orientation().length(),
                    box.orientation().width());
        }
    }

    /** Returns the same boxes, from the bottom to the top. */
    List<Placement> arrange(List<Placement> boxes, WorkBudget budget) {
        List<Placement> before = List.of();
        List<Placement> after = lowestFirst(boxes);
        while (!after.equals(before) && !(loadLimited && boxes.size() > MAX_BORNE) && !budget.isSpent()) {
            before = after;
            budget.spend((long) SORTING * boxes.size());
            List<Placement> swapped = each(before, this::swappable, this::swap, budget);
            after = lowestFirst(each(swapped, Footprint::of, this::restack, budget));
        }
        return after;
    }

    private <K> List<Placement> each(
            List<Placement> boxes,
            Function<Placement, K> key,
            UnaryOperator<List<Placement>> change,
            WorkBudget budget) {
        Collection<List<Placement>> groups = boxes.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values();
        return loadLimited
                ? eachThatIsBorne(boxes, groups, change, budget)
                : groups.stream()
                        .flatMap(group -> (group.size() == 1 ? group : change.apply(group)).stream())
                        .toList();
    }

    private List<Placement> eachThatIsBorne(
            List<Placement> boxes,
            Collection<List<Placement>> groups,
            UnaryOperator<List<Placement>> change,
            WorkBudget budget) {
        Set<Placement> borne = new LinkedHashSet<>(boxes);
        for (List<Placement> group : groups) {
            List<Placement> moved = change.apply(group);
            if (!lowestFirst(moved).equals(lowestFirst(group)) && !budget.isSpent()) {
                Set<Placement> changed = new LinkedHashSet<>(borne);
                group.forEach(changed::remove);
                changed.addAll(moved);
                borne = new BoxLoads(types, budget).bear(List.copyOf(changed)) ? changed : borne;
            }
        }
        return List.copyOf(borne);
    }

    /** The boxes that may change places: those of one orientation, which bear the same. */
    private record Swappable(Orientation orientation, long maxLoad) {}

    private Swappable swappable(Placement box) {
        return new Swappable(box.orientation(), types.get(box.type()).maxLoad());
    }

    private static List<Placement> lowestFirst(List<Placement> boxes) {
        return boxes.stream().sorted(LOWEST_FIRST).toList();
    }

    /** Gives the lowest places to the heaviest of these boxes, which all lie in the same orientation. */
    private List<Placement> swap(List<Placement> alike) {
        List<Placement> places = lowestFirst(alike);
        List<Placement> boxes = alike.stream().sorted(heaviestFirst).toList();
        List<Placement> swapped = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Placement place = places.get(i);
            swapped.add(new Placement(boxes.get(i).type(), place.x(), place.y(), place.z(), place.orientation()));
        }
        return swapped;
    }

    /** Stacks boxes of one footprint anew, the heaviest at the bottom. A gap in height separates two stacks. */
    private List<Placement> restack(List<Placement> above) {
        Map<Integer, List<Placement>> stacks = new TreeMap<>();
        int bottom = -1;
        int top = -1;
        for (Placement box : lowestFirst(above)) {
            bottom = box.z() == top ? bottom : box.z();
            top = box.z() + box.orientation().height();
            stacks.computeIfAbsent(bottom, any -> new ArrayList<>()).add(box);
        }
        List<Placement> restacked = new ArrayList<>();
        stacks.forEach((z, stack) -> {
            int height = z;
            for (Placement box : stack.stream().sorted(heaviestFirst).toList()) {
                restacked.add(new Placement(box.type(), box.x(), box.y(), height, box.orientation()));
                height += box.orientation().height();
            }
        });
        return restacked;
    }
}
