package io.confirmshipping.domain.pallets.packing.block;

import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Builds blocks out of two others, which need not be of one type. */
final class GeneralBlocks {

    /** The least share of the pair that its two blocks fill, in percent. Source: Fanslau and Bortfeldt 2010. */
    private static final int FULL = 98;

    private final PackingProblem task;
    private final int[] left;
    private final int most;
    private final Set<Likeness> seen = new HashSet<>();

    GeneralBlocks(PackingProblem task, int[] left, int most) {
        this.task = task;
        this.left = left;
        this.most = most;
    }

    /** What blocks have in common that can take each other's place. */
    private record Likeness(int length, int width, int height, Quantities boxes) {}

    void addTo(List<Block> blocks) {
        if (blocks.size() >= most) {
            return;
        }
        List<Block> single = List.copyOf(blocks);
        pair(single, block -> block.height(), List.of(Axis.X, Axis.Y), blocks);
        pair(single, block -> block.length(), List.of(Axis.Z), blocks);
    }

    /** Pairs blocks of which one side is nearly the same; that side is not along the axes. */
    private void pair(List<Block> single, ToIntFunction<Block> side, List<Axis> axes, List<Block> blocks) {
        List<Block> sorted = new ArrayList<>(single);
        sorted.sort(Comparator.comparingInt(side)
                .thenComparing(Comparator.comparingLong(Block::volume).reversed()));
        for (int i = 0; i < sorted.size(); i++) {
            Block first = sorted.get(i);
            for (int j = i; j < sorted.size() && isNear(side, first, sorted.get(j)); j++) {
                if (blocks.size() >= most) {
                    return;
                }
                for (Axis axis : axes) {
                    add(sorted.get(j), first, axis, blocks);
                }
            }
        }
    }

    private static boolean isNear(ToIntFunction<Block> side, Block smaller, Block larger) {
        return (long) side.applyAsInt(larger) * FULL <= 100L * side.applyAsInt(smaller);
    }

    private void add(Block a, Block b, Axis axis, List<Block> blocks) {
        int length = axis == Axis.X ? a.length() + b.length() : Math.max(a.length(), b.length());
        int width = axis == Axis.Y ? a.width() + b.width() : Math.max(a.width(), b.width());
        int height = axis == Axis.Z ? a.height() + b.height() : Math.max(a.height(), b.height());
        Pallet pallet = task.pallet();
        if (length <= pallet.length()
                && width <= pallet.width()
                && height <= pallet.height()
                && a.weight() + b.weight() <= pallet.weight()
                && 100 * (a.volume() + b.volume()) >= FULL * ((long) length * width * height)
                && stands(a, b, axis)) {
            Quantities boxes = a.boxes().plus(b.boxes());
            if (boxes.areIn(left) && seen.add(new Likeness(length, width, height, boxes))) {
                List<Part> parts = new ArrayList<>(a.parts());
                b.parts().forEach(part -> parts.add(part.behind(a, axis)));
                boolean flat = a.flat() && b.flat() && fits(a, b, axis);
                blocks.add(new Block(length, width, height, flat, parts, boxes, a.weight() + b.weight()));
            }
        }
    }

    /** Whether the second block is supported by the first one if it is put on it, and both are equally high otherwise. */
    private boolean stands(Block a, Block b, Axis axis) {
        return !task.isSupported()
                || (axis == Axis.Z
                        ? a.flat() && b.length() <= a.length() && b.width() <= a.width()
                        : a.height() == b.height());
    }

    /** Whether the sides that are not along the axis are equal. */
    private static boolean fits(Block a, Block b, Axis axis) {
        return (axis == Axis.X || a.length() == b.length())
                && (axis == Axis.Y || a.width() == b.width())
                && (axis == Axis.Z || a.height() == b.height());
    }
}
