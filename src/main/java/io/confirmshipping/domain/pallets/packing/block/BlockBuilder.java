package io.confirmshipping.domain.pallets.packing.block;

import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Builds the blocks that a pallet is filled with: simple ones, of equal boxes in one orientation, and general ones, of two
 * simple ones that are nearly as large where they touch. Source: Fanslau and Bortfeldt 2010.
 */
public final class BlockBuilder {

    /** Of so many types, hardly any boxes are equal: it is enough to know single boxes and the largest blocks. */
    private static final int MANY_TYPES = 100;

    /** Of small boxes there could be so many more blocks that looking at them takes too long. */
    private static final int MAX_SIMPLE = 40_000;

    /** By how many eighths the next number of boxes along an axis is larger, from fine to coarse. */
    private static final int[] GROWTHS = {1, 4, 8, 16, 32};

    private final PackingProblem task;
    private final Pallet pallet;

    /** @param task on whose pallet the blocks have room */
    public BlockBuilder(PackingProblem task) {
        this.task = task;
        this.pallet = task.pallet();
    }

    /**
     * Blocks of boxes of which so many are left.
     *
     * @param left by type
     * @param most how many blocks; the simple ones may be more, since no box must be without a block
     */
    public List<Block> build(int[] left, int most) {
        List<Block> blocks = List.of();
        for (int i = 0; i < GROWTHS.length && (i == 0 || blocks.size() > MAX_SIMPLE); i++) {
            blocks = simple(left, GROWTHS[i]);
        }
        new GeneralBlocks(task, left, most).addTo(blocks);
        return blocks;
    }

    private List<Block> simple(int[] left, int growth) {
        List<Block> blocks = new ArrayList<>();
        for (int type = 0; type < left.length; type++) {
            for (Orientation orientation : task.types().get(type).orientations()) {
                addSimple(type, orientation, left[type], growth, blocks);
            }
        }
        return blocks;
    }

    private void addSimple(int type, Orientation orientation, int left, int growth, List<Block> blocks) {
        long weight = task.types().get(type).weight();
        int most = (int) Math.min(left, pallet.weight() / weight);
        for (int columns : numbers(Math.min(most, pallet.length() / orientation.length()), growth)) {
            for (int rows : numbers(Math.min(most / columns, pallet.width() / orientation.width()), growth)) {
                for (int layers :
                        numbers(Math.min(most / columns / rows, pallet.height() / orientation.height()), growth)) {
                    Part part = new Part(type, orientation, 0, 0, 0, columns, rows, layers);
                    blocks.add(new Block(
                            part.length(),
                            part.width(),
                            part.height(),
                            true,
                            List.of(part),
                            Quantities.of(type, part.boxes()),
                            part.boxes() * weight));
                }
            }
        }
    }

    /** All small numbers, some of the larger ones, and the largest. */
    private Set<Integer> numbers(int most, int growth) {
        Set<Integer> numbers = new TreeSet<>();
        if (task.types().size() > MANY_TYPES) {
            return most == 0 ? Set.of() : new TreeSet<>(List.of(1, most));
        }
        for (int number = 1; number <= most; number += 1 + number * growth / 8) {
            numbers.add(number);
        }
        if (most > 0) {
            numbers.add(most);
        }
        return numbers;
    }
}
