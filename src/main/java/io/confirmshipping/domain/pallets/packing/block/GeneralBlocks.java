package io.confirmshipping.domain.pallets.packing.block;

import io.confirmshipping.domain.pallets.packing.bearing.BoxLoads;
import io.confirmshipping.domain.pallets.packing.problem.Axis;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * General blocks: each joins two simple blocks, which may be of different types, along one axis. Source: Fanslau and
 * Bortfeldt 2010.
 */
final class GeneralBlocks {

    /** The part of a general block that its boxes fill at least, in percent. Source: Fanslau and Bortfeldt 2010. */
    private static final int MIN_FILL = 98;

    /** Blocks of more boxes are not put on each other where loads are limited: to check them takes square time. */
    private static final int MAX_BORNE = 100;

    /** The work of comparing two blocks. */
    private static final int COMPARING = 3;

    /** The work of joining two blocks. */
    private static final int JOINING = 40;

    private final PackingProblem problem;
    private final int[] left;
    private final int maxBlocks;
    private final WorkBudget budget;
    private final Set<Signature> seen = new HashSet<>();

    /** @param budget that ends the search for blocks once it is spent */
    GeneralBlocks(PackingProblem problem, int[] left, int maxBlocks, WorkBudget budget) {
        this.problem = problem;
        this.left = left;
        this.maxBlocks = maxBlocks;
        this.budget = budget;
    }

    /** The size and boxes of a block; of blocks with the same signature only the first is kept. */
    private record Signature(int length, int width, int height, Quantities boxes) {}

    /** Adds general blocks of these simple ones to the list, until it has {@code maxBlocks}. */
    void addTo(List<Block> blocks) {
        if (blocks.size() >= maxBlocks) {
            return;
        }
        List<Block> single = List.copyOf(blocks);
        pair(single, block -> block.height(), List.of(Axis.X, Axis.Y), blocks);
        pair(single, block -> block.length(), List.of(Axis.Z), blocks);
    }

    /** Joins blocks along each axis, if one side is nearly equal; that side is across the axes. */
    private void pair(List<Block> single, ToIntFunction<Block> side, List<Axis> axes, List<Block> blocks) {
        List<Block> sorted = new ArrayList<>(single);
        sorted.sort(Comparator.comparingInt(side)
                .thenComparing(Comparator.comparingLong(Block::volume).reversed()));
        for (int i = 0; i < sorted.size(); i++) {
            Block first = sorted.get(i);
            for (int j = i; j < sorted.size() && isNear(side, first, sorted.get(j)); j++) {
                if (blocks.size() >= maxBlocks || budget.isSpent()) {
                    return;
                }
                budget.spend(COMPARING);
                for (Axis axis : axes) {
                    add(sorted.get(j), first, axis, blocks);
                }
            }
        }
    }

    private static boolean isNear(ToIntFunction<Block> side, Block smaller, Block larger) {
        return (long) side.applyAsInt(larger) * MIN_FILL <= 100L * side.applyAsInt(smaller);
    }

    private void add(Block a, Block b, Axis axis, List<Block> blocks) {
        int length = axis == Axis.X ? a.length() + b.length() : Math.max(a.length(), b.length());
        int width = axis == Axis.Y ? a.width() + b.width() : Math.max(a.width(), b.width());
        int height = axis == Axis.Z ? a.height() + b.height() : Math.max(a.height(), b.height());
        Pallet pallet = problem.pallet();
        if (length <= pallet.length()
                && width <= pallet.width()
                && height <= pallet.height()
                && a.weight() + b.weight() <= pallet.weight()
                && 100 * (a.volume() + b.volume()) >= MIN_FILL * ((long) length * width * height)
                && stands(a, b, axis)) {
            Quantities boxes = a.boxes().plus(b.boxes());
            budget.spend(JOINING);
            if (boxes.areIn(left) && bears(a, b, axis) && seen.add(new Signature(length, width, height, boxes))) {
                List<Part> parts = new ArrayList<>(a.parts());
                b.parts().forEach(part -> parts.add(part.behind(a, axis)));
                boolean flat = a.flat() && b.flat() && fits(a, b, axis);
                blocks.add(new Block(length, width, height, flat, parts, boxes, a.weight() + b.weight()));
            }
        }
    }

    /** Returns whether the boxes of a block bear those of another one on top of it. */
    private boolean bears(Block a, Block b, Axis axis) {
        if (axis != Axis.Z || !a.isLoadLimited(problem)) {
            return true;
        }
        if (a.boxes().total() + b.boxes().total() > MAX_BORNE) {
            return false;
        }
        List<Placement> boxes = a.boxesAt(0, 0, 0);
        boxes.addAll(b.boxesAt(0, 0, a.height()));
        return new BoxLoads(problem.types(), budget).bear(boxes);
    }

    /**
     * Returns whether the joined block keeps its boxes supported: on top, the second block must lie within a flat first
     * one; side by side, both must be equally high.
     */
    private boolean stands(Block a, Block b, Axis axis) {
        return !problem.isSupported()
                || (axis == Axis.Z
                        ? a.flat() && b.length() <= a.length() && b.width() <= a.width()
                        : a.height() == b.height());
    }

    /** Returns whether the sides across the axis are equal. */
    private static boolean fits(Block a, Block b, Axis axis) {
        return (axis == Axis.X || a.length() == b.length())
                && (axis == Axis.Y || a.width() == b.width())
                && (axis == Axis.Z || a.height() == b.height());
    }
}
