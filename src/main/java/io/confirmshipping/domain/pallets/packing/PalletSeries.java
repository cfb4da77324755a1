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

    /** How often all pallets can be filled, if every one takes the effort it may take. */
    private static final int TRIES = 8;

    private final Task task;
    private final int[] quantities;
    private final List<Block> blocks;
    private final BlockChoice choice;
    private final int least;
    private final Effort effort;
    private final long effortPerPallet;
    private List<Pattern> best;
    private int fewest = Integer.MAX_VALUE;

    PalletSeries(Task task, int[] quantities, Effort effort) {
        this.task = task;
        this.quantities = quantities;
        this.blocks = new BlockBuilder(task).build(quantities, MOST_BLOCKS);
        this.choice = new BlockChoice(task);
        this.least = LowerBound.pallets(task, quantities);
        this.effort = effort;
        this.effortPerPallet = effort.left() / TRIES / least;
    }

    List<Pattern> best() {
        Values values = new Values(task, quantities);
        do {
            fill(values);
            values.stray();
        } while (fewest > least && !effort.isSpent());
        lowerLast();
        return best;
    }

    private void fill(Values values) {
        double[] worth = values.now();
        Blocks rated = Blocks.rated(blocks, worth);
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
            rated = rated.only(block -> block.boxes.areIn(now));
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

    private Pattern pattern(int[] left, Blocks rated, double[] worth) {
        double all = 0;
        for (int kind = 0; kind < left.length; kind++) {
            all += left[kind] * worth[kind];
        }
        Effort some = effort.part(effortPerPallet);
        Packing packing = new BeamSearch(new Packing(task, left, rated), all, choice, some).best();
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
                    task.kinds().stream().mapToDouble(BoxKind::volume).toArray();
            Blocks rated = Blocks.rated(blocks, volumes).only(block -> block.boxes.areIn(last));
            Packing low =
                    new Lowering(task, rated, choice, effort.part(effortPerPallet)).lower(pattern.packing(), last);
            best.set(best.size() - 1, new Pattern(low, 1));
        }
    }
}
