package io.confirmshipping.domain.pallets.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Builds the blocks that a pallet is filled with: simple ones, of equal boxes in one turn, and general ones, of two simple
 * ones that are nearly as large where they touch. Source: Fanslau and Bortfeldt 2010.
 */
final class BlockBuilder {

    /** Of so many kinds, hardly any boxes are equal: it is enough to know single boxes and the largest blocks. */
    private static final int MANY_KINDS = 100;

    private final Task task;
    private final Pallet pallet;

    BlockBuilder(Task task) {
        this.task = task;
        this.pallet = task.pallet();
    }

    /**
     * Blocks of boxes of which so many are left.
     *
     * @param most how many blocks; the simple ones may be more, since no box must be without a block
     */
    List<Block> build(int[] left, int most) {
        List<Block> blocks = new ArrayList<>();
        for (int kind = 0; kind < left.length; kind++) {
            for (Turn turn : task.kinds().get(kind).turns()) {
                addSimple(kind, turn, left[kind], blocks);
            }
        }
        new BlockPairs(task, left, most).addTo(blocks);
        return blocks;
    }

    private void addSimple(int kind, Turn turn, int left, List<Block> blocks) {
        long weight = task.kinds().get(kind).weight();
        int most = (int) Math.min(left, pallet.weight() / weight);
        for (int columns : numbers(Math.min(most, pallet.length() / turn.length()))) {
            for (int rows : numbers(Math.min(most / columns, pallet.width() / turn.width()))) {
                for (int layers : numbers(Math.min(most / columns / rows, pallet.height() / turn.height()))) {
                    Part part = new Part(kind, turn, 0, 0, 0, columns, rows, layers);
                    blocks.add(new Block(
                            part.length(),
                            part.width(),
                            part.height(),
                            true,
                            List.of(part),
                            Quantities.of(kind, part.boxes()),
                            part.boxes() * weight));
                }
            }
        }
    }

    /** All small numbers, some of the larger ones, and the largest. */
    private Set<Integer> numbers(int most) {
        Set<Integer> numbers = new TreeSet<>();
        if (task.kinds().size() > MANY_KINDS) {
            return most == 0 ? Set.of() : new TreeSet<>(List.of(1, most));
        }
        for (int number = 1; number <= most; number += 1 + number / 8) {
            numbers.add(number);
        }
        if (most > 0) {
            numbers.add(most);
        }
        return numbers;
    }
}
