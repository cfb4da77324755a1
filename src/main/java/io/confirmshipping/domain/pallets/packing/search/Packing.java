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

/** A pallet in the making: what has been placed, what is left, and where there is still space. */
public final class Packing {
    private final PackingProblem task;
    private final int[] left;
    private final MaximalSpaces spaces;
    private final PlacedBlocks placed;
    private BlockList blocks;
    private long weight;
    private double value;

    /**
     * An empty pallet.
     *
     * @param left how many boxes of every type there are
     * @param blocks to place
     */
    public Packing(PackingProblem task, int[] left, BlockList blocks) {
        this.task = task;
        this.left = left.clone();
        this.spaces = new MaximalSpaces(task);
        this.placed = new PlacedBlocks();
        this.blocks = blocks;
        this.weight = task.pallet().weight();
    }

    private Packing(Packing other) {
        task = other.task;
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

    /** Blocks that may fit. */
    BlockList blocks() {
        return blocks;
    }

    /** How many boxes of every type are not placed. */
    public int[] left() {
        return left.clone();
    }

    /** Of all boxes on the pallet together. */
    double value() {
        return value;
    }

    /** The height of what is on the pallet, in steps of {@link FixedPoint#INCH}. */
    int top() {
        return placed.top();
    }

    /** The boxes on the pallet. */
    public List<Placement> placements() {
        return placed.boxes();
    }

    /** Whether a block that has room in a space may be placed there. */
    boolean allows(Block block, MaximalSpace space) {
        return block.weight() <= weight
                && block.boxes().areIn(left)
                && (space.solid() || new Support(placed, task.support()).isEnoughFor(space.place(block)));
    }

    void place(Block block, MaximalSpace space) {
        PlacedBlock here = space.place(block);
        placed.add(here);
        block.boxes().takeFrom(left);
        weight -= block.weight();
        value += block.value();
        int least = leastSide();
        spaces.cut(here, least);
        if (task.isSupported()) {
            new TopSpaces(task, placed, spaces, least).add(here, space);
        }
    }

    /** Drops the blocks for which there are not enough boxes left. */
    void dropBlocks() {
        blocks = blocks.only(block -> block.weight() <= weight && block.boxes().areIn(left));
    }

    /** The shortest side of all boxes that are left: what is narrower is no space. */
    private int leastSide() {
        int least = Integer.MAX_VALUE;
        for (int type = 0; type < left.length; type++) {
            if (left[type] > 0) {
                least = Math.min(least, task.types().get(type).least());
            }
        }
        return least;
    }
}
