package io.confirmshipping.domain.pallets.packing.series;

import io.confirmshipping.domain.pallets.packing.block.AvailableBlocks;
import io.confirmshipping.domain.pallets.packing.block.Block;
import io.confirmshipping.domain.pallets.packing.block.BlockBuilder;
import io.confirmshipping.domain.pallets.packing.block.BlockList;
import io.confirmshipping.domain.pallets.packing.block.BlockSides;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.search.BeamSearch;
import io.confirmshipping.domain.pallets.packing.search.BlockSelection;
import io.confirmshipping.domain.pallets.packing.search.Packing;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Sequential value correction: fills pallet after pallet until no box is left, then again with corrected
 * {@link PseudoValues}, until the {@link LowerBound} is reached or the budget does not last for another pass. Source: Belov and Scheithauer
 * 2007. The first pass prefers heavier boxes below more than the others do, since these count only where they take fewer pallets.
 *
 * <p>Where loads are limited, no block overhangs in the first pass: some loads of marked boxes take fewer pallets so, others with blocks that
 * overhang, as in later passes.
 *
 * <p>A pattern that fills one pallet is repeated as long as there are boxes for it.
 */
public final class MultiPalletPacker {
    private static final int MAX_BLOCKS = 4_000;

    /** The number of passes over all pallets, if each pallet takes all the work that it may. */
    private static final int PASSES = 8;

    /** The work of rating and sorting a block. */
    private static final int RATING = 50;

    /** The types of which copying what is left, as for every pallet, takes as long as a step. */
    private static final int TYPES_PER_STEP = 4;

    private final PackingProblem problem;
    private final int[] quantities;
    private final List<Block> blocks;
    private final BlockSides sides;
    private final int lowerBound;
    private final WorkBudget budget;
    private final long workPerPallet;
    private List<Pattern> best = List.of();
    private int minPallets;
    private BlockSelection selection;
    private PackingProblem pass;

    /**
     * @param quantities of boxes to pack, by type; at least one box, and each fits on a pallet
     * @param work of the search, in steps, beside that of building blocks
     * @param all of which the work is spent
     */
    public MultiPalletPacker(PackingProblem problem, int[] quantities, long work, WorkBudget all) {
        this.problem = problem;
        this.quantities = quantities;
        this.lowerBound = LowerBound.pallets(problem, quantities);
        this.budget = all.phase(work);
        this.workPerPallet = work / PASSES / lowerBound;
        this.blocks = new BlockBuilder(problem).build(quantities, MAX_BLOCKS, all);
        this.sides = BlockSides.of(blocks);
    }

    /**
     * Returns the patterns of the fewest pallets found; together they hold every box. Without a limit of pallets they always
     * do.
     *
     * @param fewerThan the number of pallets to beat
     * @return none if there is no way found with fewer
     */
    public List<Pattern> best(int fewerThan) {
        minPallets = fewerThan;
        PseudoValues values = new PseudoValues(problem, quantities);
        HeavierBelowStrength strength = HeavierBelowStrength.of(
                problem.types().size(), Arrays.stream(quantities).sum());
        selection = new BlockSelection(problem, strength.first());
        pass = problem.isLoadLimited() ? problem.withoutOverhang() : problem;
        BlockSelection later = selection.preferring(strength.later());
        long longest = 0;
        do {
            long before = budget.left();
            fill(values);
            values.perturb();
            selection = later;
            pass = problem;
            longest = Math.max(longest, before - budget.left());
        } while (minPallets > lowerBound && budget.left() > longest);
        return best;
    }

    private void fill(PseudoValues values) {
        double[] worth = values.current();
        AvailableBlocks available = new AvailableBlocks(BlockList.rated(blocks, sides, worth), quantities);
        budget.spend((long) RATING * available.size());
        List<Pattern> patterns = new ArrayList<>();
        int pallets = 0;
        Remainder left = new Remainder(problem, quantities);
        while (pallets + left.minPallets() < minPallets && !isCutShort()) {
            if (left.isEmpty()) {
                best = patterns;
                minPallets = pallets;
                return;
            }
            Pattern pattern = pattern(left, available, worth);
            Map<Integer, Integer> packed = pattern.boxesByType();
            values.correct(packed, pattern.pallets());
            left.take(packed);
            patterns.add(pattern);
            pallets += pattern.pallets();
            available = available.after(packed);
        }
    }

    /** Returns whether the budget ends this pass. A pass without which there is no answer goes on. */
    private boolean isCutShort() {
        return minPallets < Integer.MAX_VALUE && budget.isSpent();
    }

    private Pattern pattern(Remainder left, AvailableBlocks available, double[] worth) {
        budget.spend(problem.types().size() / TYPES_PER_STEP);
        Packing empty = new Packing(pass, available, budget.part(workPerPallet));
        Packing packing = new BeamSearch(empty, maxValue(left, worth), selection).best();
        return Pattern.repeated(packing, left.quantities());
    }

    /** Returns the value of all boxes that are left, where a pallet might hold them; more than any packing has, where none can. */
    private static double maxValue(Remainder left, double[] worth) {
        if (left.minPallets() > 1) {
            return Double.MAX_VALUE;
        }
        double all = 0;
        for (int type = 0; type < worth.length; type++) {
            all += left.quantities()[type] * worth[type];
        }
        return all;
    }
}
