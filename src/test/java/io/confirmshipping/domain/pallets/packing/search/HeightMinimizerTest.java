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
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** A 64th of such a pallet is less than a step of the grid, or little more. */
    @ParameterizedTest
    @ValueSource(ints = {20, 21, 40, 62, 63, 64, 65, 127, 128, 129})
    void on_a_pallet_of_few_steps_the_bisection_ends(int height) {
        PackingProblem tiny = new PackingProblem(new Pallet(20, 20, height, 100), PROBLEM.types(), PROBLEM.support());
        Packing two = packed(tiny, 2, 2, 1);
        Packing tower = height < 40 ? two : packed(tiny, 1, 1, 4);

        assertThat(minimize(tiny, two, bounded()).top()).isEqualTo(10);
        assertThat(minimize(tiny, tower, bounded()).top()).isEqualTo(10);
        if (height >= 50) {
            assertThat(minimize(tiny, packed(tiny, 1, 1, 5), bounded()).top()).isEqualTo(20);
        }
    }

    /** Cubes of one step, on pallets that are hardly higher. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void boxes_of_one_step_are_packed_as_low_as_they_can_be(int height) {
        PackingProblem steps = new PackingProblem(
                new Pallet(2, 2, height, 100), List.of(new BoxType(List.of(new Orientation(1, 1, 1)), 1)), 80);
        for (int cubes = 1; cubes <= height; cubes++) {
            int[] quantities = {cubes};
            List<Block> blocks = new BlockBuilder(steps).build(quantities, 100);
            BlockList rated = BlockList.rated(blocks, new double[] {1});
            Packing tower = new Packing(steps, quantities, rated);
            int layers = cubes;
            tower.place(
                    blocks.stream()
                            .filter(block -> block.length() == 1 && block.width() == 1 && block.height() == layers)
                            .findFirst()
                            .orElseThrow(),
                    tower.spaces().nearest());

            int top = new HeightMinimizer(steps, rated, new BlockSelection(steps), new WorkBudget(10_000, bounded()))
                    .minimize(tower, quantities)
                    .top();

            assertThat(top).isBetween((cubes + 3) / 4, cubes / 4 + 1);
        }
    }

    @Test
    void after_the_deadline_a_packing_stays_the_same() {
        Packing tower = packed(1, 1, 4);

        assertThat(minimize(tower, () -> true)).isSameAs(tower);
    }

    private static Packing packed(int columns, int rows, int layers) {
        return packed(PROBLEM, columns, rows, layers);
    }

    private static Packing packed(PackingProblem problem, int columns, int rows, int layers) {
        Packing packing = new Packing(problem, new int[] {columns * rows * layers}, RATED);
        Block block = BLOCKS.stream()
                .filter(each ->
                        each.length() == 10 * columns && each.width() == 10 * rows && each.height() == 10 * layers)
                .findFirst()
                .orElseThrow();
        packing.place(block, packing.spaces().nearest());
        return packing;
    }

    /** Fails when a search has looked at it this often, which takes no longer on a slow machine. */
    private static Deadline bounded() {
        AtomicInteger left = new AtomicInteger(100_000);
        return () -> {
            assertThat(left.decrementAndGet()).as("looks that are left").isPositive();
            return false;
        };
    }

    private static Packing minimize(Packing packing, Deadline deadline) {
        return minimize(PROBLEM, packing, deadline);
    }

    private static Packing minimize(PackingProblem problem, Packing packing, Deadline deadline) {
        return new HeightMinimizer(problem, RATED, new BlockSelection(problem), new WorkBudget(10_000, deadline))
                .minimize(packing, new int[] {packing.placements().size()});
    }
}
