package io.confirmshipping.domain.pallets.packing.block;

import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.List;

/**
 * Block generation: simple blocks of equal boxes in one orientation, and general blocks of two simple ones whose touching
 * sides are nearly equal. Source: Fanslau and Bortfeldt 2010.
 *
 * <p>The number of blocks is bounded: where small boxes would make too many simple blocks, it leaves out more of the
 * larger numbers of columns, rows and layers, but never the block of a single box.
 */
public final class BlockBuilder {

    /** With more types than this, boxes are mostly unique: single boxes and the largest blocks are enough. */
    private static final int MANY_TYPES = 100;

    /** With more simple blocks than this, coarser growth is tried. */
    private static final int MAX_SIMPLE = 40_000;

    /** The growth from one number of boxes along an axis to the next, in eighths, from fine to coarse. */
    private static final int[] GROWTHS = {1, 4, 8, 16, 32};

    /** In steps, to join simple blocks. */
    private static final long MAX_JOINING = 4_000_000;

    /** The work of building a simple block. */
    private static final int BUILDING = 10;

    private final PackingProblem problem;
    private final Pallet pallet;

    public BlockBuilder(PackingProblem problem) {
        this.problem = problem;
        this.pallet = problem.pallet();
    }

    /**
     * Builds the blocks that fit on the pallet.
     *
     * @param left how many boxes of each type there are
     * @param maxBlocks how many general blocks at most, together with the simple ones; there may be more simple ones
     * @param budget of which the work is spent
     */
    public List<Block> build(int[] left, int maxBlocks, WorkBudget budget) {
        List<Block> blocks = List.of();
        for (int i = 0; i < GROWTHS.length && (i == 0 || blocks.size() > MAX_SIMPLE); i++) {
            blocks = simple(left, GROWTHS[i]);
            budget.spend((long) BUILDING * blocks.size());
        }
        new GeneralBlocks(problem, left, maxBlocks, budget.phase(MAX_JOINING)).addTo(blocks);
        return blocks;
    }

    private List<Block> simple(int[] left, int growth) {
        List<Block> blocks = new ArrayList<>();
        for (int type = 0; type < left.length; type++) {
            for (Orientation orientation : problem.types().get(type).orientations()) {
                addSimple(type, orientation, left[type], growth, blocks);
            }
        }
        return blocks;
    }

    private void addSimple(int type, Orientation orientation, int left, int growth, List<Block> blocks) {
        long weight = problem.types().get(type).weight();
        int layersBorne = (int) Math.min(left, problem.types().get(type).maxLoad() / weight);
        int max = (int) Math.min(left, pallet.weight() / weight);
        for (int columns : numbers(Math.min(max, pallet.length() / orientation.length()), growth)) {
            for (int rows : numbers(Math.min(max / columns, pallet.width() / orientation.width()), growth)) {
                for (int layers : numbers(
                        Math.min(
                                Math.min(max / columns / rows, pallet.height() / orientation.height()),
                                1 + layersBorne),
                        growth)) {
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

    /** Returns the numbers of boxes to try along an axis: all small ones, some larger ones, and the largest. */
    private List<Integer> numbers(int max, int growth) {
        if (max <= 1) {
            return max == 1 ? List.of(1) : List.of();
        }
        if (problem.types().size() > MANY_TYPES) {
            return List.of(1, max);
        }
        List<Integer> numbers = new ArrayList<>();
        for (int number = 1; number < max; number += 1 + number * growth / 8) {
            numbers.add(number);
        }
        numbers.add(max);
        return numbers;
    }
}
