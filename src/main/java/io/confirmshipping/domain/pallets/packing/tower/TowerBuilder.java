package io.confirmshipping.domain.pallets.packing.tower;

import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Builds towers of boxes with nearly equal bottoms: splits the boxes into classes by their longer side, sorts each class by the other one,
 * and stacks the boxes as they come, up to the height of the pallet. The heaviest is at the bottom if all support each other then, the
 * largest otherwise; then neighbors change places where the heavier one comes to stand below and all still stand. Several numbers of
 * classes are tried; the towers that take the least of the deck are the best. Source of the idea: Gehring and Bortfeldt 1997.
 *
 * <p>The work grows with the boxes, beside that of sorting them.
 */
public final class TowerBuilder {

    /** The numbers of classes to try: these parts of the square root of the number of towers, in percent. */
    private static final int[] CLASSES = {40, 70, 100, 140, 200};

    /** The work of sorting and stacking a box. */
    private static final int STACKING = 40;

    private final PackingProblem problem;
    private final WorkBudget budget;
    private final int maxHeight;

    /** @param problem in which loads are not limited */
    public TowerBuilder(PackingProblem problem, WorkBudget budget) {
        this.problem = problem;
        this.budget = budget;
        this.maxHeight = problem.pallet().height();
    }

    /**
     * Returns towers that together hold every box.
     *
     * @param quantities of boxes, by type; each fits on a pallet
     */
    public List<Tower> build(int[] quantities) {
        List<FlatBox> boxes = new ArrayList<>();
        for (int type = 0; type < quantities.length; type++) {
            FlatBox box = FlatBox.of(type, problem.types().get(type), problem.pallet());
            for (int i = 0; i < quantities[type]; i++) {
                boxes.add(box);
            }
        }
        boxes.sort(FlatBox.LONGEST_FIRST);
        long heights = boxes.stream().mapToLong(FlatBox::height).sum();
        double root = Math.sqrt((double) heights / maxHeight);
        List<List<FlatBox>> best = List.of();
        long least = Long.MAX_VALUE;
        for (int part : CLASSES) {
            List<List<FlatBox>> towers = build(boxes, heights, Math.max(1, (int) (root * part / 100)));
            long area = towers.stream().mapToLong(FlatBox::deckArea).sum();
            if (area < least) {
                best = towers;
                least = area;
            }
        }
        return best.stream().map(this::tower).toList();
    }

    /** Stacks boxes together that are in the same one of a number of classes of height; those that would not stand form towers of their own. */
    private List<List<FlatBox>> build(List<FlatBox> longestFirst, long heights, int classes) {
        List<List<FlatBox>> towers = new ArrayList<>();
        List<FlatBox> left = longestFirst;
        while (!left.isEmpty()) {
            budget.spend((long) STACKING * left.size());
            List<FlatBox> unsupported = new ArrayList<>();
            int from = 0;
            long height = 0;
            for (int i = 0; i < left.size(); i++) {
                height += left.get(i).height();
                if (height * classes >= heights || i == left.size() - 1) {
                    stack(left.subList(from, i + 1), towers, unsupported);
                    from = i + 1;
                    height = 0;
                }
            }
            left = unsupported;
        }
        return towers;
    }

    /** Stacks the boxes of a class. Those that would not stand on the box below are left. */
    private void stack(List<FlatBox> some, List<List<FlatBox>> towers, List<FlatBox> unsupported) {
        List<FlatBox> tower = new ArrayList<>();
        int height = 0;
        long weight = 0;
        for (FlatBox box : some.stream().sorted(FlatBox.WIDEST_FIRST).toList()) {
            if (!tower.isEmpty()
                    && (height + box.height() > maxHeight
                            || weight + box.weight() > problem.pallet().weight())) {
                towers.add(standing(tower, unsupported));
                tower.clear();
                height = 0;
                weight = 0;
            }
            tower.add(box);
            height += box.height();
            weight += box.weight();
        }
        towers.add(standing(tower, unsupported));
    }

    /** Returns the boxes from the bottom to the top, and adds those that would not stand to the unsupported ones. */
    private List<FlatBox> standing(List<FlatBox> some, List<FlatBox> unsupported) {
        List<FlatBox> none = new ArrayList<>();
        List<FlatBox> standing = standing(some, FlatBox.HEAVIEST_FIRST, none);
        return none.isEmpty() ? standing : standing(some, FlatBox.LARGEST_FIRST, unsupported);
    }

    private Tower tower(List<FlatBox> standing) {
        sinkHeavier(standing);
        List<Placement> boxes = new ArrayList<>();
        int length = 0;
        int width = 0;
        int top = 0;
        long weight = 0;
        for (FlatBox box : standing) {
            boxes.add(box.at(top));
            length = Math.max(length, box.lying().length());
            width = Math.max(width, box.lying().width());
            top += box.height();
            weight += box.weight();
        }
        return new Tower(boxes, length, width, weight);
    }

    /** Lets neighbors change places until no heavier box can. Each change leaves one pair less of which the upper one is heavier. */
    private void sinkHeavier(List<FlatBox> standing) {
        boolean sinks = true;
        while (sinks && !budget.isSpent()) {
            budget.spend(standing.size());
            sinks = false;
            for (int upper = 1; upper < standing.size(); upper++) {
                if (canSink(standing, upper)) {
                    Collections.swap(standing, upper - 1, upper);
                    sinks = true;
                }
            }
        }
    }

    private boolean canSink(List<FlatBox> standing, int upper) {
        FlatBox above = standing.get(upper);
        FlatBox below = standing.get(upper - 1);
        int support = problem.support();
        return above.weight() > below.weight()
                && below.restsOn(above, support)
                && (upper == 1 || above.restsOn(standing.get(upper - 2), support))
                && (upper == standing.size() - 1 || standing.get(upper + 1).restsOn(below, support));
    }

    /** Returns the boxes in an order in which each rests on the one before, and adds the others to those that do not. */
    private List<FlatBox> standing(List<FlatBox> some, Comparator<FlatBox> order, List<FlatBox> unsupported) {
        List<FlatBox> standing = new ArrayList<>();
        for (FlatBox box : some.stream().sorted(order).toList()) {
            boolean stands = standing.isEmpty() || box.restsOn(standing.get(standing.size() - 1), problem.support());
            (stands ? standing : unsupported).add(box);
        }
        return standing;
    }
}
