package io.confirmshipping.domain.pallets.packing.search;

import io.confirmshipping.domain.pallets.packing.block.Block;
import io.confirmshipping.domain.pallets.packing.block.BlockList;
import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.space.MaximalSpace;
import io.confirmshipping.domain.pallets.packing.space.MaximalSpaces;
import io.confirmshipping.domain.pallets.packing.space.PlacedBlock;
import io.confirmshipping.domain.pallets.packing.space.PlacedBlocks;
import io.confirmshipping.domain.pallets.packing.space.Support;
import io.confirmshipping.domain.pallets.packing.space.TopSpaces;
import java.util.List;

/** A partial packing of one pallet: the placed blocks, the boxes that are left, and the free spaces. */
public final class Packing {
    private final PackingProblem problem;
    private final int[] left;
    private final MaximalSpaces spaces;
    private final PlacedBlocks placed;
    private BlockList blocks;
    private long weight;
    private double value;

    /**
     * Creates an empty pallet.
     *
     * @param left how many boxes of each type there are
     * @param blocks the blocks that can be placed
     */
    public Packing(PackingProblem problem, int[] left, BlockList blocks) {
        this.problem = problem;
        this.left = left.clone();
        this.spaces = new MaximalSpaces(problem);
        this.placed = new PlacedBlocks();
        this.blocks = blocks;
        this.weight = problem.pallet().weight();
    }

    private Packing(Packing other) {
        problem = other.problem;
        left = other.left.clone();
        spaces = other.spaces.copy();
        placed = other.placed.copy();
        blocks = other.blocks;
        weight = other.weight;
        value = other.value;
    }

    Packing copy() {
        return new Packing(this);
    }

    MaximalSpaces spaces() {
        return spaces;
    }

    /** Returns the blocks that may still fit. */
    BlockList blocks() {
        return blocks;
    }

    /** Returns how many boxes of each type are not placed. */
    public int[] left() {
        return left.clone();
    }

    /** Returns the sum of the values of all boxes on the pallet. */
    double value() {
        return value;
    }

    /** Returns the height of what is on the pallet, in steps of {@link FixedPoint#INCH}. */
    int top() {
        return placed.top();
    }

    /** Returns the boxes on the pallet. */
    public List<Placement> placements() {
        return placed.boxes();
    }

    /** Returns whether a block that fits in a space is light enough, has its boxes left, and is supported there. */
    boolean allows(Block block, MaximalSpace space) {
        return block.weight() <= weight
                && block.boxes().areIn(left)
                && (space.solid() || new Support(placed, problem.support()).isEnoughFor(space.place(block)));
    }

    void place(Block block, MaximalSpace space) {
        PlacedBlock here = space.place(block);
        placed.add(here);
        block.boxes().takeFrom(left);
        weight -= block.weight();
        value += block.value();
        int minSide = minSide();
        spaces.cut(here, minSide);
        if (problem.isSupported()) {
            new TopSpaces(problem, placed, spaces, minSide).add(here, space);
        }
    }

    /** Drops the blocks that are too heavy or for which too few boxes are left. */
    void dropBlocks() {
        blocks = blocks.only(block -> block.weight() <= weight && block.boxes().areIn(left));
    }

    /** Returns the shortest side of the boxes that are left. */
    private int minSide() {
        int shortest = Integer.MAX_VALUE;
        for (int type = 0; type < left.length; type++) {
            if (left[type] > 0) {
                shortest = Math.min(shortest, problem.types().get(type).shortestSide());
            }
        }
        return shortest;
    }
}
