package io.confirmshipping.domain.pallets.packing;

import java.util.ArrayList;
import java.util.List;

/** Chooses the blocks that suit a space best: of great worth, and leaving around them only what boxes can fill. */
final class BlockChoice {
    private final Reach alongLength;
    private final Reach alongWidth;
    private final Reach alongHeight;

    BlockChoice(Task task) {
        int[] flat = task.kinds().stream()
                .flatMap(kind -> kind.turns().stream())
                .mapToInt(Turn::length)
                .distinct()
                .toArray();
        int[] up = task.kinds().stream()
                .flatMap(kind -> kind.turns().stream())
                .mapToInt(Turn::height)
                .distinct()
                .toArray();
        alongLength = new Reach(task.pallet().length(), flat);
        alongWidth = new Reach(task.pallet().width(), flat);
        alongHeight = new Reach(task.pallet().height(), up);
    }

    /** At most so many blocks, the best first. */
    List<Block> best(Packing packing, Space space, int most, Effort effort) {
        List<Block> best = new ArrayList<>();
        double[] fitness = new double[most];
        Blocks blocks = packing.blocks();
        int length = space.length();
        int width = space.width();
        int height = space.height();
        int seen = 0;
        while (seen < blocks.size() && blocks.worth(seen) > fitness[most - 1]) {
            if (blocks.fits(seen, length, width, height)) {
                Block block = blocks.get(seen);
                double fit = fitness(block, space);
                if (fit > fitness[most - 1] && packing.allows(block, space)) {
                    insert(block, fit, best, fitness);
                }
            }
            seen++;
        }
        effort.spend(seen + 16L * packing.spaces().size());
        return best;
    }

    private static void insert(Block block, double fit, List<Block> best, double[] fitness) {
        int i = Math.min(best.size(), fitness.length - 1);
        if (best.size() == fitness.length) {
            best.remove(i);
        }
        for (; i > 0 && fit > fitness[i - 1]; i--) {
            fitness[i] = fitness[i - 1];
        }
        fitness[i] = fit;
        best.add(i, block);
    }

    private double fitness(Block block, Space space) {
        double length = block.length + alongLength.within(space.length() - block.length);
        double width = block.width + alongWidth.within(space.width() - block.width);
        double height = block.height + alongHeight.within(space.height() - block.height);
        return block.worth * (length * width * height) / space.volume();
    }
}
