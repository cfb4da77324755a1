package io.confirmshipping.domain.pallets.packing.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.packing.block.Block;
import io.confirmshipping.domain.pallets.packing.block.BlockBuilder;
import io.confirmshipping.domain.pallets.packing.block.BlockList;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cubes with sides of 10 on a pallet of 20 x 20 x 64. */
class HeightMinimizerTest {
    private static final PackingProblem PROBLEM = new PackingProblem(
            new Pallet(20, 20, 64, 100), List.of(new BoxType(List.of(new Orientation(10, 10, 10)), 1)), 80);
    private static final List<Block> BLOCKS = new BlockBuilder(PROBLEM).build(new int[] {5}, 100);
    private static final BlockList RATED = BlockList.rated(BLOCKS, new double[] {1_000});

    @Test
    void a_tower_becomes_one_layer_of_the_same_boxes() {
        Packing lowest = minimize(packed(1, 1, 4), Deadline.NONE);

        assertThat(lowest.top()).isEqualTo(10);
        assertThat(lowest.placements()).hasSize(4);
        assertThat(lowest.left()).containsExactly(0);
    }

    @Test
    void no_box_is_left_out_to_be_lower() {
        Packing lowest = minimize(packed(1, 1, 5), Deadline.NONE);

        assertThat(lowest.top()).isEqualTo(20);
        assertThat(lowest.placements()).hasSize(5);
    }

    @Test
    void a_packing_that_cannot_be_lower_stays_the_same() {
        Packing layer = packed(2, 2, 1);

        assertThat(minimize(layer, Deadline.NONE)).isSameAs(layer);
    }

    @Test
    void after_the_deadline_a_packing_stays_the_same() {
        Packing tower = packed(1, 1, 4);

        assertThat(minimize(tower, () -> true)).isSameAs(tower);
    }

    private static Packing packed(int columns, int rows, int layers) {
        Packing packing = new Packing(PROBLEM, new int[] {columns * rows * layers}, RATED);
        Block block = BLOCKS.stream()
                .filter(each ->
                        each.length() == 10 * columns && each.width() == 10 * rows && each.height() == 10 * layers)
                .findFirst()
                .orElseThrow();
        packing.place(block, packing.spaces().nearest());
        return packing;
    }

    private static Packing minimize(Packing packing, Deadline deadline) {
        return new HeightMinimizer(PROBLEM, RATED, new BlockSelection(PROBLEM), new WorkBudget(10_000, deadline))
                .minimize(packing, new int[] {packing.placements().size()});
    }
}
