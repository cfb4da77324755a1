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
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cubes with sides of 10 on a pallet of 20 x 20 x 64. */
class HeightMinimizerTest {
    private static final PackingProblem PROBLEM = new PackingProblem(
            new Pallet(20, 20, 64, 100), List.of(new BoxType(List.of(new Orientation(10, 10, 10)), 1)), 80);

    /** More searches than any bisection takes. */
    private static final int MAX_SEARCHES = 100;

    @Test
    void a_tower_becomes_one_layer_of_the_same_boxes() {
        List<Placement> lowest = minimize(PROBLEM, packed(1, 1, 4));

        assertThat(top(lowest)).isEqualTo(10);
        assertThat(lowest).hasSize(4);
    }

    @Test
    void no_box_is_left_out_to_be_lower() {
        List<Placement> lowest = minimize(PROBLEM, packed(1, 1, 5));

        assertThat(top(lowest)).isEqualTo(20);
        assertThat(lowest).hasSize(5);
    }

    @Test
    void a_packing_that_cannot_be_lower_stays_the_same() {
        List<Placement> layer = packed(2, 2, 1);

        assertThat(minimize(PROBLEM, layer)).isSameAs(layer);
    }

    @Test
    void where_no_way_is_found_a_packing_stays_the_same() {
        List<Placement> tower = packed(1, 1, 4);

        assertThat(new HeightMinimizer(PROBLEM, lower -> Optional.empty()).minimize(tower))
                .isSameAs(tower);
    }

    /** A 64th of such a pallet is less than a step of the grid, or little more. */
    @ParameterizedTest
    @ValueSource(ints = {20, 21, 40, 62, 63, 64, 65, 127, 128, 129})
    void on_a_pallet_of_few_steps_the_bisection_ends(int height) {
        PackingProblem tiny = new PackingProblem(new Pallet(20, 20, height, 100), PROBLEM.types(), PROBLEM.support());
        List<Placement> two = packed(2, 2, 1);

        assertThat(top(minimize(tiny, two))).isEqualTo(10);
        assertThat(top(minimize(tiny, height < 40 ? two : packed(1, 1, 4)))).isEqualTo(10);
        if (height >= 50) {
            assertThat(top(minimize(tiny, packed(1, 1, 5)))).isEqualTo(20);
        }
    }

    /** Cubes of one step, on pallets that are hardly higher. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void boxes_of_one_step_are_packed_as_low_as_they_can_be(int height) {
        Orientation cube = new Orientation(1, 1, 1);
        PackingProblem steps =
                new PackingProblem(new Pallet(2, 2, height, 100), List.of(new BoxType(List.of(cube), 1)), 80);
        for (int cubes = 1; cubes <= height; cubes++) {
            List<Placement> tower = IntStream.range(0, cubes)
                    .mapToObj(z -> new Placement(0, 0, 0, z, cube))
                    .toList();

            assertThat(top(minimize(steps, tower))).isBetween((cubes + 3) / 4, cubes / 4 + 1);
        }
    }

    /** Cubes of ten steps. */
    private static List<Placement> packed(int columns, int rows, int layers) {
        List<Placement> boxes = new ArrayList<>();
        for (int box = 0; box < columns * rows * layers; box++) {
            int row = box / columns;
            boxes.add(new Placement(
                    0, 10 * (box % columns), 10 * (row % rows), 10 * (row / rows), new Orientation(10, 10, 10)));
        }
        return boxes;
    }

    private static int top(List<Placement> boxes) {
        return boxes.stream()
                .mapToInt(box -> box.z() + box.orientation().height())
                .max()
                .orElseThrow();
    }

    /** Packs each lower pallet in blocks, and fails when it is asked for too many. */
    private static List<Placement> minimize(PackingProblem problem, List<Placement> packing) {
        int[] boxes = {packing.size()};
        AtomicInteger left = new AtomicInteger(MAX_SEARCHES);
        return new HeightMinimizer(problem, lower -> {
                    assertThat(left.decrementAndGet())
                            .as("searches that are left")
                            .isPositive();
                    List<Block> blocks = new BlockBuilder(problem).build(boxes, 100, new WorkBudget(0));
                    AvailableBlocks available =
                            new AvailableBlocks(BlockList.rated(blocks, new double[] {1_000}), boxes);
                    Packing empty = new Packing(lower, available, new WorkBudget(10_000));
                    Packing packed = new BeamSearch(empty, 1_000 * packing.size(), new BlockSelection(problem)).best();
                    return packed.left()[0] == 0 ? Optional.of(packed.placements()) : Optional.empty();
                })
                .minimize(packing);
    }
}
