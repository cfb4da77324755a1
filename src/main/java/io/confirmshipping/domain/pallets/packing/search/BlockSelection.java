package io.confirmshipping.domain.pallets.packing.search;

import io.confirmshipping.domain.pallets.packing.block.Block;
import io.confirmshipping.domain.pallets.packing.block.BlockList;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.space.MaximalSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * Selects the blocks that suit a space best: of great worth, and leaving around them only what boxes can fill. Source: the
 * function VCS of Araya, Guerrero and Nuñez 2017, but for what blocks touch.
 */
public final class BlockSelection {
    private final NormalPatterns alongLength;
    private final NormalPatterns alongWidth;
    private final NormalPatterns alongHeight;

    /** @param task whose boxes the spaces are to be filled with */
    public BlockSelection(PackingProblem task) {
        int[] flat = task.types().stream()
                .flatMap(type -> type.orientations().stream())
                .mapToInt(Orientation::length)
                .distinct()
                .toArray();
        int[] up = task.types().stream()
                .flatMap(type -> type.orientations().stream())
                .mapToInt(Orientation::height)
                .distinct()
                .toArray();
        alongLength = new NormalPatterns(task.pallet().length(), flat);
        alongWidth = new NormalPatterns(task.pallet().width(), flat);
        alongHeight = new NormalPatterns(task.pallet().height(), up);
    }

    /** At most so many blocks, the best first. */
    List<Block> best(Packing packing, MaximalSpace space, int most, WorkBudget effort) {
        List<Block> best = new ArrayList<>();
        double[] fitness = new double[most];
        BlockList blocks = packing.blocks();
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

    private double fitness(Block block, MaximalSpace space) {
        double length = block.length() + alongLength.longestWithin(space.length() - block.length());
        double width = block.width() + alongWidth.longestWithin(space.width() - block.width());
        double height = block.height() + alongHeight.longestWithin(space.height() - block.height());
        return block.worth() * (length * width * height) / space.volume();
    }
}
