package io.confirmshipping.domain.pallets.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A pallet in the making: what has been placed, what is left, and where there is still space. */
final class Packing {
    private final Task task;
    private final int[] left;
    private final Spaces spaces;
    private Blocks blocks;
    private Placed[] placed;
    private int size;
    private long weight;
    private double value;

    /**
     * An empty pallet.
     *
     * @param left how many boxes of every kind there are
     * @param blocks to place
     */
    Packing(Task task, int[] left, Blocks blocks) {
        this.task = task;
        this.left = left.clone();
        this.spaces = new Spaces(task);
        this.blocks = blocks;
        this.placed = new Placed[16];
        this.weight = task.pallet().weight();
    }

    private Packing(Packing other) {
        task = other.task;
        left = other.left.clone();
        spaces = other.spaces.copy();
        blocks = other.blocks;
        placed = other.placed.clone();
        size = other.size;
        weight = other.weight;
        value = other.value;
    }

    Packing copy() {
        return new Packing(this);
    }

    Task task() {
        return task;
    }

    Spaces spaces() {
        return spaces;
    }

    /** Blocks that may fit. */
    Blocks blocks() {
        return blocks;
    }

    /** How many boxes of every kind are not placed. */
    int[] left() {
        return left.clone();
    }

    double value() {
        return value;
    }

    int size() {
        return size;
    }

    Placed get(int i) {
        return placed[i];
    }

    /** The height of what is on the pallet. */
    int top() {
        int top = 0;
        for (int i = 0; i < size; i++) {
            top = Math.max(top, placed[i].z2);
        }
        return top;
    }

    /** The boxes on the pallet. */
    List<Placement> placements() {
        List<Placement> placements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            placed[i].forEachBox(placements::add);
        }
        return placements;
    }

    /** Whether a block that has room in a space may be placed there. */
    boolean allows(Block block, Space space) {
        return block.weight <= weight
                && block.boxes.areIn(left)
                && (space.solid || new Support(this).isEnoughFor(space.place(block)));
    }

    boolean isFree(Space space) {
        for (int i = 0; i < size; i++) {
            if (space.overlaps(placed[i])) {
                return false;
            }
        }
        return true;
    }

    void place(Block block, Space space) {
        if (size == placed.length) {
            placed = Arrays.copyOf(placed, 2 * size);
        }
        Placed here = space.place(block);
        placed[size++] = here;
        block.boxes.takeFrom(left);
        weight -= block.weight;
        value += block.value;
        int least = leastSide();
        spaces.cut(here, least);
        if (task.isSupported()) {
            new Tops(this, least).add(here, space);
        }
    }

    /** Drops the blocks for which there are not enough boxes left. */
    void dropBlocks() {
        blocks = blocks.only(block -> block.weight <= weight && block.boxes.areIn(left));
    }

    /** The shortest side of all boxes that are left: what is narrower is no space. */
    private int leastSide() {
        int least = Integer.MAX_VALUE;
        for (int kind = 0; kind < left.length; kind++) {
            if (left[kind] > 0) {
                least = Math.min(least, task.kinds().get(kind).least());
            }
        }
        return least;
    }
}
