package io.confirmshipping.domain.pallets.packing.tower;

import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Builds towers of boxes with nearly equal bottoms: splits the boxes into classes by their longer side, sorts each class by the other one,
 * and stacks the boxes as they come, up to the height of the pallet. The heaviest is at the bottom if all support each other then, the
 * largest otherwise. Several numbers of classes are tried; the towers that take the least of the deck are the best. Source of the idea:
 * Gehring and Bortfeldt 1997.
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
        List<Tower> best = List.of();
        long least = Long.MAX_VALUE;
        for (int part : CLASSES) {
            List<Tower> towers = build(boxes, heights, Math.max(1, (int) (root * part / 100)));
            long area = towers.stream().mapToLong(Tower::area).sum();
            if (area < least) {
                best = towers;
                least = area;
            }
        }
        return best;
    }

    /** Builds towers of boxes in so many classes of about the same height together; those that would not stand form towers of their own. */
    private List<Tower> build(List<FlatBox> longestFirst, long heights, int classes) {
        List<Tower> towers = new ArrayList<>();
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
    private void stack(List<FlatBox> some, List<Tower> towers, List<FlatBox> unsupported) {
        List<FlatBox> tower = new ArrayList<>();
        int height = 0;
        long weight = 0;
        for (FlatBox box : some.stream().sorted(FlatBox.WIDEST_FIRST).toList()) {
            if (!tower.isEmpty()
                    && (height + box.height() > maxHeight
                            || weight + box.weight() > problem.pallet().weight())) {
                towers.add(tower(tower, unsupported));
                tower.clear();
                height = 0;
                weight = 0;
            }
            tower.add(box);
            height += box.height();
            weight += box.weight();
        }
        towers.add(tower(tower, unsupported));
    }

    private Tower tower(List<FlatBox> some, List<FlatBox> unsupported) {
        List<FlatBox> none = new ArrayList<>();
        List<FlatBox> standing = standing(some, FlatBox.HEAVIEST_FIRST, none);
        if (!none.isEmpty()) {
            standing = standing(some, FlatBox.LARGEST_FIRST, unsupported);
        }
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
