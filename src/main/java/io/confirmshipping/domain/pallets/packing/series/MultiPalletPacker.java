package io.confirmshipping.domain.pallets.packing.series;

import io.confirmshipping.domain.pallets.packing.block.Block;
import io.confirmshipping.domain.pallets.packing.block.BlockBuilder;
import io.confirmshipping.domain.pallets.packing.block.BlockList;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.search.BeamSearch;
import io.confirmshipping.domain.pallets.packing.search.BlockSelection;
import io.confirmshipping.domain.pallets.packing.search.HeightMinimizer;
import io.confirmshipping.domain.pallets.packing.search.Packing;
import io.confirmshipping.domain.pallets.packing.search.WorkBudget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sequential value correction: fills pallet after pallet until no box is left, then again with corrected
 * {@link PseudoValues}, until the {@link LowerBound} is reached or the budget is spent. Source: Belov and Scheithauer
 * 2007.
 *
 * <p>A pattern that fills one pallet is repeated as long as there are boxes for it. The first pass is always completed,
 * so every box is packed. At the end, the last pallet is packed as low as possible.
 */
public final class MultiPalletPacker {
    private static final int MAX_BLOCKS = 4_000;

    /** The number of passes over all pallets, if each pallet takes all the work that it may. */
    private static final int PASSES = 8;

    private final PackingProblem problem;
    private final int[] quantities;
    private final List<Block> blocks;
    private final BlockSelection selection;
    private final int lowerBound;
    private final WorkBudget budget;
    private final long workPerPallet;
    private List<Pattern> best;
    private int minPallets = Integer.MAX_VALUE;

    /** @param quantities of boxes to pack, by type; at least one box, and each fits on a pallet */
    public MultiPalletPacker(PackingProblem problem, int[] quantities, WorkBudget budget) {
        this.problem = problem;
        this.quantities = quantities;
        this.blocks = new BlockBuilder(problem).build(quantities, MAX_BLOCKS);
        this.selection = new BlockSelection(problem);
        this.lowerBound = LowerBound.pallets(problem, quantities);
        this.budget = budget;
        this.workPerPallet = budget.left() / PASSES / lowerBound;
    }

    /** Returns the patterns of the fewest pallets found; together they hold every box. */
    public List<Pattern> best() {
        PseudoValues values = new PseudoValues(problem, quantities);
        do {
            fill(values);
            values.perturb();
        } while (minPallets > lowerBound && !budget.isSpent());
        minimizeLastHeight();
        return best;
    }

    private void fill(PseudoValues values) {
        double[] worth = values.current();
        BlockList rated = BlockList.rated(blocks, worth);
        budget.spend(rated.size());
        List<Pattern> patterns = new ArrayList<>();
        int pallets = 0;
        int[] left = quantities;
        while (pallets + LowerBound.pallets(problem, left) < minPallets && !isCutShort()) {
            if (Arrays.stream(left).allMatch(quantity -> quantity == 0)) {
                best = patterns;
                minPallets = pallets;
                return;
            }
            int[] now = left;
            rated = rated.only(block -> block.boxes().areIn(now));
            Pattern pattern = pattern(left, rated, worth);
            int[] after = packed(pattern, left);
            values.correct(left, after, pattern.pallets());
            patterns.add(pattern);
            pallets += pattern.pallets();
            left = after;
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

    /**
     * Returns whether the deadline ends this pass. The first pass goes on after it and fills the remaining pallets
     * greedily.
     */
    private boolean isCutShort() {
        return best != null && budget.isTooLate();
    }

    private Pattern pattern(int[] left, BlockList rated, double[] worth) {
        double all = 0;
        for (int type = 0; type < left.length; type++) {
            all += left[type] * worth[type];
        }
        WorkBudget some = budget.part(workPerPallet);
        Packing packing = new BeamSearch(new Packing(problem, left, rated), all, selection, some).best();
        budget.spend(workPerPallet - some.left());
        return Pattern.repeated(packing, left);
    }

    private void minimizeLastHeight() {
        int[] left = quantities;
        for (Pattern pattern : best.subList(0, best.size() - 1)) {
            left = pattern.takenFrom(left);
        }
        int[] last = left;
        Pattern pattern = best.get(best.size() - 1);
        if (pattern.pallets() == 1) {
            double[] volumes =
                    problem.types().stream().mapToDouble(BoxType::volume).toArray();
            BlockList rated =
                    BlockList.rated(blocks, volumes).only(block -> block.boxes().areIn(last));
            Packing low = new HeightMinimizer(problem, rated, selection, budget.part(workPerPallet))
                    .minimize(pattern.packing(), last);
            best.set(best.size() - 1, new Pattern(low, 1));
        }
    }
}
