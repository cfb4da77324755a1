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

/**
 * Sequential value correction: fills pallet after pallet until no box is left, then again with corrected
 * {@link PseudoValues}, until the {@link LowerBound} is reached or the budget does not last for another pass. Source: Belov and Scheithauer
 * 2007.
 *
 * <p>A pattern that fills one pallet is repeated as long as there are boxes for it.
 */
public final class MultiPalletPacker {
    private static final int MAX_BLOCKS = 4_000;

    /** The number of passes over all pallets, if each pallet takes all the work that it may. */
    private static final int PASSES = 8;

    /** The work of rating and sorting a block. */
    private static final int RATING = 50;

    private final PackingProblem problem;
    private final int[] quantities;
    private final List<Block> blocks;
    private final BlockSides sides;
    private final BlockSelection selection;
    private final int lowerBound;
    private final WorkBudget budget;
    private final long workPerPallet;
    private List<Pattern> best = List.of();
    private int minPallets;

    /** @param quantities of boxes to pack, by type; at least one box, and each fits on a pallet */
    public MultiPalletPacker(PackingProblem problem, int[] quantities, WorkBudget budget) {
        this.problem = problem;
        this.quantities = quantities;
        this.blocks = new BlockBuilder(problem).build(quantities, MAX_BLOCKS);
        this.sides = BlockSides.of(blocks);
        this.selection = new BlockSelection(problem);
        this.lowerBound = LowerBound.pallets(problem, quantities);
        this.budget = budget;
        this.workPerPallet = budget.left() / PASSES / lowerBound;
    }

    /**
     * Returns the patterns of the fewest pallets found; together they hold every box. Without a limit of pallets they always
     * do.
     *
     * @param fewerThan so many pallets are too many
     * @return none if there is no way found with fewer
     */
    public List<Pattern> best(int fewerThan) {
        minPallets = fewerThan;
        PseudoValues values = new PseudoValues(problem, quantities);
        long longest = 0;
        do {
            long before = budget.left();
            fill(values);
            values.perturb();
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
        int[] left = quantities;
        while (pallets + LowerBound.pallets(problem, left) < minPallets && !isCutShort()) {
            if (Arrays.stream(left).allMatch(quantity -> quantity == 0)) {
                best = patterns;
                minPallets = pallets;
                return;
            }
            Pattern pattern = pattern(left, available, worth);
            int[] after = packed(pattern, left);
            values.correct(left, after, pattern.pallets());
            patterns.add(pattern);
            pallets += pattern.pallets();
            left = after;
            available = available.after(left);
        }
    }

    /** Returns the boxes that are left when a pattern is packed: fewer than before, so that every pass ends. */
    private static int[] packed(Pattern pattern, int[] left) {
        int[] after = pattern.takenFrom(left);
        if (Arrays.equals(after, left)) {
            throw new IllegalStateException("None of the boxes that are left fits on an empty pallet");
        }
        return after;
    }

    /** Returns whether the budget ends this pass. A pass without which there is no answer goes on. */
    private boolean isCutShort() {
        return minPallets < Integer.MAX_VALUE && budget.isSpent();
    }

    private Pattern pattern(int[] left, AvailableBlocks available, double[] worth) {
        double all = 0;
        for (int type = 0; type < left.length; type++) {
            all += left[type] * worth[type];
        }
        WorkBudget some = new WorkBudget(workPerPallet);
        Packing packing = new BeamSearch(new Packing(problem, available, some), all, selection).best();
        budget.spend(workPerPallet - some.left());
        return Pattern.repeated(packing, left);
    }
}
