package io.confirmshipping.domain.pallets.packing.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.packing.block.AvailableBlocks;
import io.confirmshipping.domain.pallets.packing.block.BlockBuilder;
import io.confirmshipping.domain.pallets.packing.block.BlockList;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Boxes of one size on a pallet on which they only stand on each other. */
class WeightPreferenceTest {

    @Test
    void the_heaviest_boxes_come_first_and_so_are_lowest() {
        assertThat(packed(0.1, 3, 9, 6, 1)).containsExactly(1, 2, 0, 3);
    }

    @Test
    void without_a_preference_or_another_weight_boxes_come_in_their_order() {
        assertThat(packed(0, 3, 9, 6, 1)).containsExactly(0, 1, 2, 3);
        assertThat(packed(0.1, 5, 5, 5, 5)).containsExactly(0, 1, 2, 3);
    }

    /** Returns the types from the bottom to the top. */
    private static List<Integer> packed(double heavierBelow, long... weights) {
        List<BoxType> types = LongStream.of(weights)
                .mapToObj(weight -> new BoxType(List.of(new Orientation(10, 10, 5)), weight))
                .toList();
        PackingProblem problem = new PackingProblem(new Pallet(10, 10, 20, 99), types, 80);
        int[] one = {1, 1, 1, 1};
        BlockList blocks =
                BlockList.rated(new BlockBuilder(problem).build(one, 0, new WorkBudget(0)), new double[] {1, 1, 1, 1});
        Packing empty = new Packing(problem, new AvailableBlocks(blocks, one), new WorkBudget(0));
        return new BeamSearch(empty, 4, new BlockSelection(problem, heavierBelow))
                .best().placements().stream().map(Placement::type).toList();
    }
}
