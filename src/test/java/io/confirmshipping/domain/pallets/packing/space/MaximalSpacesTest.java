package io.confirmshipping.domain.pallets.packing.space;

import static io.confirmshipping.domain.pallets.packing.block.SampleBlocks.box;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaximalSpacesTest {
    private static final PackingProblem FLOATING = problem(0);
    private static final PackingProblem SUPPORTED = problem(80);
    private static final WorkBudget BUDGET = new WorkBudget(0);

    private final MaximalSpaces spaces = new MaximalSpaces(FLOATING, BUDGET);

    @Test
    void an_empty_pallet_is_one_space() {
        assertThat(spaces.size()).isEqualTo(1);
        assertThat(spaces.nearest()).isEqualTo(space(0, 0, 0, 10, 10, 10));
    }

    @Test
    void a_block_in_the_corner_leaves_overlapping_spaces_beside_and_above_it() {
        spaces.cut(new PlacedBlock(box(4, 3, 2), 0, 0, 0), 1);

        assertThat(spaces.size()).isEqualTo(3);
        assertThat(spaces.startingAt(0)).containsExactly(space(4, 0, 0, 10, 10, 10), space(0, 3, 0, 10, 10, 10));
        assertThat(spaces.startingAt(2)).containsExactly(space(0, 0, 2, 10, 10, 10));
    }

    @Test
    void a_block_in_the_middle_leaves_a_space_on_each_of_its_six_sides() {
        spaces.cut(new PlacedBlock(box(2, 2, 2), 4, 4, 4), 1);

        assertThat(spaces.size()).isEqualTo(6);
        assertThat(spaces.startingAt(0)).contains(space(0, 0, 0, 10, 10, 4)).hasSize(5);
        assertThat(spaces.startingAt(6)).containsExactly(space(0, 0, 6, 10, 10, 10));
    }

    @Test
    void where_boxes_need_support_the_cut_leaves_no_space_above_the_block() {
        MaximalSpaces supported = new MaximalSpaces(SUPPORTED, BUDGET);

        supported.cut(new PlacedBlock(box(4, 3, 2), 0, 0, 0), 1);

        assertThat(supported.size()).isEqualTo(2);
        assertThat(supported.startingAt(2)).isEmpty();
    }

    @Test
    void a_part_as_wide_as_the_shortest_side_is_kept_and_a_narrower_one_is_dropped() {
        MaximalSpaces others = spaces.copy();

        spaces.cut(new PlacedBlock(box(7, 10, 10), 0, 0, 0), 3);
        others.cut(new PlacedBlock(box(7, 10, 10), 0, 0, 0), 4);

        assertThat(spaces.startingAt(0)).containsExactly(space(7, 0, 0, 10, 10, 10));
        assertThat(others.size()).isZero();
        assertThat(others.nearest()).isNull();
    }

    @Test
    void a_block_that_only_touches_a_space_does_not_cut_it() {
        spaces.cut(new PlacedBlock(box(4, 10, 10), 0, 0, 0), 1);
        spaces.cut(new PlacedBlock(box(4, 10, 10), 0, 0, 0), 1);

        assertThat(spaces.startingAt(0)).containsExactly(space(4, 0, 0, 10, 10, 10));
    }

    @Test
    void a_space_within_another_is_not_added_and_a_larger_one_replaces_those_within_it() {
        spaces.cut(new PlacedBlock(box(10, 10, 8), 0, 0, 0), 1);
        spaces.remove(spaces.nearest());

        assertThat(spaces.add(space(2, 2, 2, 5, 5, 5))).isTrue();
        assertThat(spaces.add(space(2, 2, 2, 5, 5, 5))).isFalse();
        assertThat(spaces.add(space(3, 3, 3, 5, 5, 5))).isFalse();
        assertThat(spaces.add(space(2, 2, 2, 6, 5, 5))).isTrue();
        assertThat(spaces.size()).isEqualTo(1);
        assertThat(spaces.nearest()).isEqualTo(space(2, 2, 2, 6, 5, 5));
    }

    @Test
    void a_solid_space_is_kept_beside_one_that_contains_it_and_is_not_solid() {
        spaces.remove(spaces.nearest());
        spaces.add(new MaximalSpace(0, 0, 5, 10, 10, 10, false, FLOATING));

        assertThat(spaces.add(new MaximalSpace(0, 0, 5, 4, 4, 10, true, FLOATING)))
                .isTrue();
        assertThat(spaces.add(new MaximalSpace(0, 0, 5, 4, 4, 9, false, FLOATING)))
                .isFalse();
        assertThat(spaces.size()).isEqualTo(2);
    }

    @Test
    void the_space_nearest_to_a_corner_is_filled_first_and_of_equals_the_largest() {
        spaces.remove(spaces.nearest());
        spaces.add(space(2, 2, 2, 8, 8, 8));
        spaces.add(space(7, 0, 0, 10, 3, 3));
        spaces.add(space(0, 0, 0, 4, 3, 3));

        assertThat(spaces.nearest()).isEqualTo(space(0, 0, 0, 4, 3, 3));
        spaces.remove(spaces.nearest());
        assertThat(spaces.nearest()).isEqualTo(space(7, 0, 0, 10, 3, 3));
    }

    @Test
    void a_copy_stays_as_it_is() {
        MaximalSpaces copy = spaces.copy();

        spaces.cut(new PlacedBlock(box(4, 3, 2), 0, 0, 0), 1);

        assertThat(copy.size()).isEqualTo(1);
        assertThat(copy.nearest()).isEqualTo(space(0, 0, 0, 10, 10, 10));
    }

    private static PackingProblem problem(int support) {
        return new PackingProblem(new Pallet(10, 10, 10, 100), List.of(), support);
    }

    private static MaximalSpace space(int x1, int y1, int z1, int x2, int y2, int z2) {
        return new MaximalSpace(x1, y1, z1, x2, y2, z2, true, FLOATING);
    }
}
