package io.confirmshipping.domain.pallets.packing.space;

import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The blocks on a pallet, in the order in which they were placed. */
public final class PlacedBlocks {
    private PlacedBlock[] blocks;
    private int size;

    /** Creates an empty pallet. */
    public PlacedBlocks() {
        blocks = new PlacedBlock[16];
    }

    private PlacedBlocks(PlacedBlocks other) {
        blocks = other.blocks.clone();
        size = other.size;
    }

    /** Returns an independent copy. */
    public PlacedBlocks copy() {
        return new PlacedBlocks(this);
    }

    public void add(PlacedBlock block) {
        if (size == blocks.length) {
            blocks = Arrays.copyOf(blocks, 2 * size);
        }
        blocks[size++] = block;
    }

    /** Returns whether there are no blocks. */
    public boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    PlacedBlock get(int i) {
        return blocks[i];
    }

    boolean leaveFree(MaximalSpace space) {
        for (int i = 0; i < size; i++) {
            if (space.overlaps(blocks[i])) {
                return false;
            }
        }
        return true;
    }

    /** Returns the height of the highest block's top, in steps of {@link FixedPoint#INCH}; 0 if there are no blocks. */
    public int top() {
        int top = 0;
        for (int i = 0; i < size; i++) {
            top = Math.max(top, blocks[i].z2());
        }
        return top;
    }

    /** Returns every box of every block. */
    public List<Placement> boxes() {
        List<Placement> boxes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boxes.addAll(blocks[i].boxes());
        }
        return boxes;
    }
}
