package io.confirmshipping.domain.pallets.packing.block;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import java.util.List;

/** Blocks of equal boxes, for tests. */
public final class SampleBlocks {
    private SampleBlocks() {}

    /** Returns a block of one box. */
    public static Block box(int length, int width, int height) {
        return row(1, length, width, height);
    }

    /** Returns a block of equal boxes side by side along x. */
    public static Block row(int boxes, int length, int width, int height) {
        BoxType type = new BoxType(List.of(new Orientation(length, width, height)), 1);
        Pallet pallet = new Pallet(boxes * length, width, height, boxes);
        return new BlockBuilder(new PackingProblem(pallet, List.of(type), 0))
                .build(new int[] {boxes}, 0).stream()
                        .filter(block -> block.length() == boxes * length)
                        .findFirst()
                        .orElseThrow();
    }
}
