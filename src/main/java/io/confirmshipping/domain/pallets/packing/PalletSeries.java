package io.confirmshipping.domain.pallets.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fills one pallet after another until no box is left, again and again with other {@link Values}, until there are as few
 * pallets as there can be or the effort is spent. What fills one pallet well fills the next ones too, as long as there are
 * such boxes.
 */
final class PalletSeries {
    private static final int MOST_BLOCKS = 4_000;

    private final Task task;
    private final int[] quantities;
    private final List<Block> blocks;
    private final int least;
    private final Effort effort;
    private final long effortPerPallet;
    private List<Pattern> best;
    private int fewest = Integer.MAX_VALUE;

    PalletSeries(Task task, int[] quantities, long effort) {
        this.task = task;
        this.quantities = quantities;
        this.blocks = new BlockBuilder(task).build(quantities, MOST_BLOCKS);
        this.least = LowerBound.pallets(task, quantities);
        this.effort = new Effort(effort);
        this.effortPerPallet = effort / (8L * least);
    }

    List<Pattern> best() {
        Values values = new Values(task, quantities);
        do {
            fill(values);
            values.stray();
        } while (fewest > least && !effort.isSpent());
        return best;
    }

    private void fill(Values values) {
        List<Block> rated = rated(values.now());
        BlockChoice choice = new BlockChoice(task);
        List<Pattern> patterns = new ArrayList<>();
        int pallets = 0;
        int[] left = quantities;
        double[] worth = values.now();
        while (pallets + LowerBound.pallets(task, left) < fewest) {
            if (Arrays.stream(left).sum() == 0) {
                best = patterns;
                fewest = pallets;
                return;
            }
            Effort some = new Effort(effortPerPallet);
            Packing packing = new BeamSearch(new Packing(task, left, rated), sum(worth, left), choice, some).best();
            effort.spend(effortPerPallet - some.left());
            int repeated = repeats(left, packing.left());
            int[] after = left.clone();
            for (int kind = 0; kind < after.length; kind++) {
                after[kind] -= repeated * (left[kind] - packing.left()[kind]);
            }
            values.learn(left, after, repeated);
            patterns.add(new Pattern(packing, repeated));
            pallets += repeated;
            left = after;
        }
    }

    private static double sum(double[] values, int[] left) {
        double sum = 0;
        for (int kind = 0; kind < left.length; kind++) {
            sum += left[kind] * values[kind];
        }
        return sum;
    }

    private List<Block> rated(double[] values) {
        return blocks.stream()
                .map(block -> block.rated(values))
                .sorted(Block.WORTHIEST_FIRST)
                .toList();
    }

    private static int repeats(int[] before, int[] after) {
        int repeats = Integer.MAX_VALUE;
        for (int kind = 0; kind < before.length; kind++) {
            if (before[kind] > after[kind]) {
                repeats = Math.min(repeats, before[kind] / (before[kind] - after[kind]));
            }
        }
        return repeats;
    }
}
