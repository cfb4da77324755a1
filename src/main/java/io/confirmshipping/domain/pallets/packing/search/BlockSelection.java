package io.confirmshipping.domain.pallets.packing.search;

import io.confirmshipping.domain.pallets.packing.block.Block;
import io.confirmshipping.domain.pallets.packing.block.BlockList;
import io.confirmshipping.domain.pallets.packing.block.FittingBlocks;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.space.MaximalSpace;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.List;

/**
 * The VCS evaluation of blocks for a space: a block is better the more it is worth, the less unusable space it leaves beside it, and the
 * more of its surface touches what is around it. Source: Araya, Guerrero and Nuñez 2017. Beside a block that overhangs the base of the space
 * nothing is left. What it touches is estimated from the space alone, whose faces are taken for
 * walls, and counts by its square root, which was best for loads and containers of many kinds.
 *
 * <p>Reads blocks by falling worth and stops at the first that could only be among the best by its weight. By its {@link WeightPreference} a
 * block is better that leaves heavier boxes below.
 */
public final class BlockSelection {
    /** The work of rating a block. */
    private static final int RATING = 8;

    /** The gap beside a block across which it still counts as touching, in percent of its side. Source: Araya, Guerrero and Nuñez 2017. */
    private static final int MAX_GAP = 4;

    /** The most blocks that are tried in a space once the work is exhausted. */
    private static final int QUICK_TRIES = 20;

    private final PackingProblem problem;
    private final WeightPreference preference;
    private final NormalPatterns alongLength;
    private final NormalPatterns alongWidth;
    private final NormalPatterns alongHeight;

    /** Creates a selection without regard to weights. */
    public BlockSelection(PackingProblem problem) {
        this(problem, 0);
    }

    /**
     * @param problem with the types of boxes that can fill what is left of a space
     * @param heavierBelow how much a block loses that stands on lighter boxes: the part of its fitness, 0 to 0.5
     */
    public BlockSelection(PackingProblem problem, double heavierBelow) {
        this.problem = problem;
        this.preference = new WeightPreference(problem, heavierBelow);
        int[] sides = problem.types().stream()
                .flatMap(type -> type.orientations().stream())
                .mapToInt(Orientation::length)
                .distinct()
                .toArray();
        int[] heights = problem.types().stream()
                .flatMap(type -> type.orientations().stream())
                .mapToInt(Orientation::height)
                .distinct()
                .toArray();
        alongLength = new NormalPatterns(problem.pallet().length(), sides);
        alongWidth = new NormalPatterns(problem.pallet().width(), sides);
        alongHeight = new NormalPatterns(problem.pallet().height(), heights);
    }

    private BlockSelection(BlockSelection other, double heavierBelow) {
        problem = other.problem;
        preference = other.preference.withStrength(heavierBelow);
        alongLength = other.alongLength;
        alongWidth = other.alongWidth;
        alongHeight = other.alongHeight;
    }

    /** Returns a selection that differs only in how much a block loses that stands on lighter boxes. */
    public BlockSelection preferring(double heavierBelow) {
        return new BlockSelection(this, heavierBelow);
    }

    /**
     * Returns the best blocks for a space, at most {@code max}, the best first.
     */
    List<Block> best(Packing packing, MaximalSpace space, int max, WorkBudget budget) {
        List<Block> best = new ArrayList<>();
        boolean quickly = budget.isExhausted();
        if (quickly && !space.solid()) {
            return best;
        }
        double[] fitness = new double[max];
        BlockList blocks = packing.blocks();
        FittingBlocks fitting = packing.fitting(space);
        int rated = 0;
        for (int rank = fitting.next();
                rank >= 0
                        && blocks.worth(rank) > fitness[max - 1]
                        && !(quickly && (!best.isEmpty() || rated == QUICK_TRIES));
                rank = fitting.next()) {
            Block block = blocks.get(rank);
            double fit = fitness(block, space);
            if (fit > fitness[max - 1] && packing.carries(rank) && packing.supports(block, space)) {
                double preferred = fit * preference.factor(packing, block, space);
                if (preferred > fitness[max - 1]) {
                    insert(block, preferred, best, fitness);
                }
            }
            rated++;
        }
        budget.spend(fitting.work() + (long) RATING * rated);
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
        double length = block.length() + alongLength.longestWithin(space.base().length() - block.length());
        double width = block.width() + alongWidth.longestWithin(space.base().width() - block.width());
        double height =
                block.height() + block.openTop(problem) * alongHeight.longestWithin(space.height() - block.height());
        return block.worth() * (length * width * height) / space.volume() * Math.sqrt(contact(block, space));
    }

    /** Returns the part of its faces with which a block touches those of the space in whose corner it is, from 0.5 to 1. */
    private static double contact(Block block, MaximalSpace space) {
        double acrossX = (double) block.width() * block.height();
        double acrossY = (double) block.length() * block.height();
        double acrossZ = (double) block.length() * block.width();
        double far = (isNear(space.base().length(), block.length()) ? acrossX : 0)
                + (isNear(space.base().width(), block.width()) ? acrossY : 0)
                + (isNear(space.height(), block.height()) ? acrossZ : 0);
        return 0.5 + far / (2 * (acrossX + acrossY + acrossZ));
    }

    /** Returns whether a side of a block reaches nearly to the other end of the space. */
    private static boolean isNear(int end, int side) {
        return 100L * (end - side) <= (long) MAX_GAP * side;
    }
}
