package io.confirmshipping.domain.pallets.packing.series;

import io.confirmshipping.domain.pallets.packing.extreme.ExtremePointPacker;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An algorithm portfolio: a load of few boxes is packed one by one at extreme points, one of very many small and different boxes in towers;
 * any other, and one that takes more pallets than its {@link LowerBound}, in blocks. The fewest pallets win, and the last of them is packed
 * as low as possible. Source of the idea: Gomes and Selman 2001.
 */
public final class Portfolio {

    /** More boxes than this are only packed in blocks. */
    private static final int MAX_ONE_BY_ONE = 200;

    /** With as many boxes of a type as this on average, blocks are so much better that few orders are tried. */
    private static final int ALIKE = 3;

    /** Steps one by one take about a third of the time of steps with blocks. */
    private static final long WORK_FOR_DIFFERENT = 12_000_000;

    private static final long WORK_FOR_ALIKE = 1_000_000;
    private static final long WORK_IN_BLOCKS = 4_000_000;
    private static final long WORK_PER_BOX = 800;

    /** A load that would fill a single pallet more than so, in percent, was never found to fit if it took two one by one. */
    private static final int HARDLY_EVER_FULLER = 90;

    /** A load of as many boxes, types and boxes a pallet and more is packed in towers first. With fewer, blocks take no more pallets. */
    private static final int MANY_BOXES = 500;

    private static final int MANY_TYPES = 100;
    private static final int MANY_A_PALLET = 30;

    /** The part of the work in blocks that is done for towers as well. */
    private static final int FOR_TOWERS = 4;

    /** The part of the work that is done where fewer pallets are hardly to be hoped for. */
    private static final int LITTLE = 8;

    private final PackingProblem problem;
    private final int[] quantities;
    private final int lowerBound;
    private final WorkBudget all;

    /**
     * @param quantities of boxes to pack, by type; at least one box, and each fits on a pallet
     * @param all of which the work of every algorithm is spent
     */
    public Portfolio(PackingProblem problem, int[] quantities, WorkBudget all) {
        this.problem = problem;
        this.all = all;
        this.quantities = quantities;
        this.lowerBound = LowerBound.pallets(problem, quantities);
    }

    /** Returns the patterns of the fewest pallets found; together they hold every box. */
    public List<Pattern> best() {
        int boxes = Arrays.stream(quantities).sum();
        long work = WORK_IN_BLOCKS + WORK_PER_BOX * boxes;
        if (boxes > MAX_ONE_BY_ONE) {
            return LastPallet.lowered(
                    problem, isDense(boxes) ? ofDense(work) : inBlocks(Integer.MAX_VALUE, work), true, all);
        }
        return boxes >= ALIKE * quantities.length
                ? LastPallet.lowered(problem, ofAlike(work), true, all)
                : LastPallet.lowered(problem, ofDifferent(work), false, all);
    }

    /** Returns whether a pallet holds so many boxes, and of so many kinds, that few could be put into blocks of equal ones in time. */
    private boolean isDense(int boxes) {
        return boxes >= MANY_BOXES
                && boxes >= (long) MANY_A_PALLET * lowerBound
                && quantities.length >= MANY_TYPES
                && !problem.isLoadLimited();
    }

    /** Returns towers, unless blocks take fewer pallets. */
    private List<Pattern> ofDense(long work) {
        List<Pattern> inTowers = new TowerPallets(problem, all.phase(work / FOR_TOWERS)).pack(quantities);
        List<Pattern> inBlocks = inTowers.size() > lowerBound ? inBlocks(inTowers.size(), work) : List.of();
        return inBlocks.isEmpty() ? inTowers : inBlocks;
    }

    /** Returns a single pallet, or blocks unless they take more pallets: they fill the first pallets better. */
    private List<Pattern> ofAlike(long work) {
        List<Pattern> oneByOne = oneByOne(WORK_FOR_ALIKE);
        int pallets = oneByOne.size();
        List<Pattern> inBlocks =
                pallets > 1 ? inBlocks(pallets + 1, worthwhile(work, Math.max(lowerBound, pallets - 1))) : List.of();
        return inBlocks.isEmpty() ? oneByOne : inBlocks;
    }

    private List<Pattern> ofDifferent(long work) {
        List<Pattern> oneByOne = oneByOne(WORK_FOR_DIFFERENT);
        int pallets = oneByOne.size();
        List<Pattern> inBlocks = pallets > lowerBound ? inBlocks(pallets, worthwhile(work, pallets - 1)) : List.of();
        return inBlocks.isEmpty() ? oneByOne : inBlocks;
    }

    /** Returns the work that is worth doing to pack the boxes on so many pallets. */
    private long worthwhile(long work, int pallets) {
        boolean tooFull = pallets == 1
                && 100.0 * problem.volume(quantities)
                        > (double) HARDLY_EVER_FULLER * problem.pallet().volume();
        return tooFull ? work / LITTLE : work;
    }

    private List<Pattern> oneByOne(long work) {
        List<Pattern> patterns = new ArrayList<>();
        for (List<Placement> boxes : new ExtremePointPacker(problem, all.phase(work)).pack(quantities, lowerBound)) {
            patterns.add(new Pattern(boxes, 1));
        }
        return patterns;
    }

    private List<Pattern> inBlocks(int fewerThan, long work) {
        return new MultiPalletPacker(problem, quantities, work, all).best(fewerThan);
    }
}
