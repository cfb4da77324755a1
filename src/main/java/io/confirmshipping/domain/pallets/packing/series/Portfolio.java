package io.confirmshipping.domain.pallets.packing.series;

import io.confirmshipping.domain.pallets.packing.extreme.ExtremePointPacker;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.Arrays;
import java.util.List;

/**
 * An algorithm portfolio: packs a load in blocks, in towers, and one by one at extreme points, until one of them takes no more pallets than
 * its {@link LowerBound}. Which comes first, and wins if another takes as many, depends on the load: extreme points for few boxes,
 * towers for very many small and different ones, blocks for any other. The last pallet is packed as low as possible. Source of the idea:
 * Gomes and Selman 2001.
 */
public final class Portfolio {

    /** Up to this number, boxes are packed one by one first. */
    private static final int FEW_BOXES = 200;

    /** With as many boxes of a type as this on average, blocks are so much better that few orders are tried. */
    private static final int ALIKE = 3;

    /** Steps one by one take about a third of the time of steps with blocks. */
    private static final long WORK_FOR_DIFFERENT = 12_000_000;

    /** The work of trying a box on a pallet, beside that of comparing it with those there. */
    private static final int TRYING = 500;

    private static final long WORK_FOR_ALIKE = 1_000_000;
    private static final long WORK_IN_BLOCKS = 4_000_000;
    private static final long WORK_PER_BOX = 800;

    /** A load that would fill a single pallet more than so, in percent, was never found to fit if it took two one by one. */
    private static final int HARDLY_EVER_FULLER = 90;

    /** A load of as many boxes, types and boxes a pallet and more is packed in towers first. */
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
    private final int boxes;
    private final long work;
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
        this.boxes = Arrays.stream(quantities).sum();
        this.work = WORK_IN_BLOCKS + WORK_PER_BOX * boxes;
    }

    /** Packs the load on fewer than this many pallets; returns none if it finds no way. */
    @FunctionalInterface
    private interface Constructor {

        List<Pattern> pack(int fewerThan);
    }

    /** Returns the patterns of the fewest pallets found; together they hold every box. */
    public List<Pattern> best() {
        if (boxes > FEW_BOXES) {
            return LastPallet.lowered(problem, ofMany(), true, all);
        }
        return areAlike()
                ? LastPallet.lowered(problem, ofAlike(), true, all)
                : LastPallet.lowered(problem, ofDifferent(), false, all);
    }

    private boolean areAlike() {
        return boxes >= ALIKE * quantities.length;
    }

    /** Returns whether a pallet holds too many boxes, and of too many kinds, for more than a few to be put into blocks of equal ones in time. */
    private boolean isDense() {
        return boxes >= MANY_BOXES
                && boxes >= (long) MANY_A_PALLET * lowerBound
                && quantities.length >= MANY_TYPES
                && !problem.isLoadLimited();
    }

    private List<Pattern> ofMany() {
        return isDense()
                ? fewest(inTowers(Integer.MAX_VALUE), this::inBlocks, this::oneByOne)
                : fewest(inBlocks(Integer.MAX_VALUE), this::inTowers, this::oneByOne);
    }

    /** Returns a single pallet, or blocks unless they take more pallets: they fill the first pallets better. */
    private List<Pattern> ofAlike() {
        List<Pattern> oneByOne = firstOneByOne(WORK_FOR_ALIKE);
        int pallets = oneByOne.size();
        List<Pattern> inBlocks = pallets > 1 ? inBlocks(pallets + 1, worthwhile(pallets)) : List.of();
        return fewest(inBlocks.isEmpty() ? oneByOne : inBlocks, this::inTowers);
    }

    private List<Pattern> ofDifferent() {
        return fewest(
                firstOneByOne(WORK_FOR_DIFFERENT),
                fewerThan -> inBlocks(fewerThan, worthwhile(fewerThan)),
                this::inTowers);
    }

    /** Returns these patterns, or what a constructor packs on fewer pallets, until there are no more pallets than the lower bound. */
    private List<Pattern> fewest(List<Pattern> some, Constructor... constructors) {
        List<Pattern> best = some;
        for (Constructor constructor : constructors) {
            int pallets = best.stream().mapToInt(Pattern::pallets).sum();
            List<Pattern> fewer = pallets > lowerBound ? constructor.pack(pallets) : List.of();
            best = fewer.isEmpty() ? best : fewer;
        }
        return best;
    }

    private List<Pattern> firstOneByOne(long steps) {
        return patterns(new ExtremePointPacker(problem, all.phase(steps)).pack(quantities, lowerBound));
    }

    /** Packs different boxes one by one, unless a first order would take more than the work. */
    private List<Pattern> oneByOne(int fewerThan) {
        double boxesPerPallet = (double) boxes / lowerBound;
        double order = boxes * (boxesPerPallet * boxesPerPallet + (double) TRYING * lowerBound);
        if (areAlike() || order > WORK_FOR_DIFFERENT) {
            return List.of();
        }
        WorkBudget budget = all.phase(WORK_FOR_DIFFERENT).part(WORK_FOR_DIFFERENT);
        return patterns(new ExtremePointPacker(problem, budget).pack(quantities, lowerBound, fewerThan - 1));
    }

    private static List<Pattern> patterns(List<List<Placement>> pallets) {
        return pallets.stream().map(boxes -> new Pattern(boxes, 1)).toList();
    }

    /** Packs in towers, where loads are not limited: no tower bears another box. */
    private List<Pattern> inTowers(int fewerThan) {
        return problem.isLoadLimited()
                ? List.of()
                : new TowerPallets(problem, all.phase(work / FOR_TOWERS)).pack(quantities, fewerThan);
    }

    private List<Pattern> inBlocks(int fewerThan) {
        return inBlocks(fewerThan, work);
    }

    private List<Pattern> inBlocks(int fewerThan, long steps) {
        return new MultiPalletPacker(problem, quantities, steps, all).best(fewerThan);
    }

    /** Returns the work that is worth doing in blocks where boxes take this many pallets one by one. */
    private long worthwhile(int pallets) {
        boolean tooFull = Math.max(lowerBound, pallets - 1) == 1
                && 100.0 * problem.volume(quantities)
                        > (double) HARDLY_EVER_FULLER * problem.pallet().volume();
        return tooFull ? work / LITTLE : work;
    }
}
