package io.confirmshipping.domain.pallets.packing.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.packing.block.AvailableBlocks;
import io.confirmshipping.domain.pallets.packing.block.Block;
import io.confirmshipping.domain.pallets.packing.block.BlockBuilder;
import io.confirmshipping.domain.pallets.packing.block.BlockList;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Single boxes of equal worth on a pallet of 1,000 x 200 x 100. */
class BlockSelectionTest {
    private static final Orientation LOW = new Orientation(100, 100, 50);

    @Test
    void of_boxes_worth_the_same_the_first_is_best() {
        assertThat(best(LOW, new Orientation(50, 100, 50))).isEqualTo(LOW);
    }

    @Test
    void a_box_that_reaches_the_top_of_the_space_is_better() {
        Orientation high = new Orientation(50, 100, 100);

        assertThat(best(LOW, high)).isEqualTo(high);
    }

    @Test
    void a_gap_above_it_of_up_to_4_percent_of_its_height_makes_no_difference() {
        Orientation nearlyAsHigh = new Orientation(50, 100, 97);
        Orientation lower = new Orientation(50, 100, 96);

        assertThat(best(LOW, nearlyAsHigh)).isEqualTo(nearlyAsHigh);
        assertThat(best(LOW, lower)).isEqualTo(LOW);
    }

    /** Returns the best of two boxes, each worth 1, where thin ones can fill what is left of the space. */
    private static Orientation best(Orientation first, Orientation second) {
        List<BoxType> types = List.of(
                new BoxType(List.of(first), 1),
                new BoxType(List.of(second), 1),
                new BoxType(List.of(new Orientation(1, 1, 1)), 1));
        PackingProblem problem = new PackingProblem(new Pallet(1_000, 200, 100, 99), types, 80);
        int[] one = {1, 1, 0};
        BlockList blocks =
                BlockList.rated(new BlockBuilder(problem).build(one, 0, new WorkBudget(0)), new double[] {1, 1, 0});
        WorkBudget budget = new WorkBudget(1_000);
        Packing empty = new Packing(problem, new AvailableBlocks(blocks, one), budget);
        Block best = new BlockSelection(problem)
                .best(empty, empty.spaces().nearest(), 1, budget)
                .get(0);
        return best.parts().get(0).orientation();
    }
}
