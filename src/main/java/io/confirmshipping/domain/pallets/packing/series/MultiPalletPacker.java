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
 * Fills one pallet after another until no box is left, again and again with other {@link PseudoValues}, until there are as few
 * pallets as there can be or the effort is spent. What fills one pallet well fills the next ones too, as long as there are
 * such boxes.
 */
public final class MultiPalletPacker {
    private static final int MAX_BLOCKS = 4_000;

    /** How often all pallets can be filled, if every one takes the effort it may take. */
    private static final int TRIES = 8;

    private final PackingProblem task;
    private final int[] quantities;
    private final List<Block> blocks;
    private final BlockSelection selection;
    private final int least;
    private final WorkBudget effort;
    private final long effortPerPallet;
    private List<Pattern> best;
    private int fewest = Integer.MAX_VALUE;

    /** @param quantities of boxes to pack, by type; one box at least, and each has room on a pallet */
    public MultiPalletPacker(PackingProblem task, int[] quantities, WorkBudget effort) {
        this.task = task;
        this.quantities = quantities;
        this.blocks = new BlockBuilder(task).build(quantities, MAX_BLOCKS);
        this.selection = new BlockSelection(task);
        this.least = LowerBound.pallets(task, quantities);
        this.effort = effort;
        this.effortPerPallet = effort.left() / TRIES / least;
    }

    /** The fewest pallets that it has found, with every box on one of them. */
    public List<Pattern> best() {
        PseudoValues values = new PseudoValues(task, quantities);
        do {
            fill(values);
            values.stray();
        } while (fewest > least && !effort.isSpent());
        lowerLast();
        return best;
    }

    private void fill(PseudoValues values) {
        double[] worth = values.now();
        BlockList rated = BlockList.rated(blocks, worth);
        effort.spend(rated.size());
        List<Pattern> patterns = new ArrayList<>();
        int pallets = 0;
        int[] left = quantities;
        while (pallets + LowerBound.pallets(task, left) < fewest && !isCutShort()) {
            if (Arrays.stream(left).allMatch(quantity -> quantity == 0)) {
                best = patterns;
                fewest = pallets;
                return;
            }
            int[] now = left;
            rated = rated.only(block -> block.boxes().areIn(now));
            Pattern pattern = pattern(left, rated, worth);
            int[] after = pattern.takenFrom(left);
            values.learn(left, after, pattern.pallets());
            patterns.add(pattern);
            pallets += pattern.pallets();
            left = after;
        }
    }

    /** The first packing is completed even after the deadline: every pallet then as it is filled greedily. */
    private boolean isCutShort() {
        return best != null && effort.isTooLate();
    }

    private Pattern pattern(int[] left, BlockList rated, double[] worth) {
        double all = 0;
        for (int type = 0; type < left.length; type++) {
            all += left[type] * worth[type];
        }
        WorkBudget some = effort.part(effortPerPallet);
        Packing packing = new BeamSearch(new Packing(task, left, rated), all, selection, some).best();
        effort.spend(effortPerPallet - some.left());
        return Pattern.repeated(packing, left);
    }

    private void lowerLast() {
        int[] left = quantities;
        for (Pattern pattern : best.subList(0, best.size() - 1)) {
            left = pattern.takenFrom(left);
        }
        int[] last = left;
        Pattern pattern = best.get(best.size() - 1);
        if (pattern.pallets() == 1) {
            double[] volumes =
                    task.types().stream().mapToDouble(BoxType::volume).toArray();
            BlockList rated =
                    BlockList.rated(blocks, volumes).only(block -> block.boxes().areIn(last));
            Packing low = new HeightMinimizer(task, rated, selection, effort.part(effortPerPallet))
                    .lower(pattern.packing(), last);
            best.set(best.size() - 1, new Pattern(low, 1));
        }
    }
}
