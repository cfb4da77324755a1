package io.confirmshipping.domain.pallets.packing.space;

import static io.confirmshipping.domain.pallets.packing.block.SampleBlocks.box;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Blocks on a pallet of 30 x 20 x 20 whose shortest box has a side of 3. */
class TopSpacesTest {
    private static final PackingProblem PROBLEM = new PackingProblem(new Pallet(30, 20, 20, 100), List.of(), 80);

    /** Of boxes up to 20 long, 4 may overhang. */
    private static final PackingProblem LONG_BOXES =
            new PackingProblem(PROBLEM.pallet(), List.of(new BoxType(List.of(new Orientation(20, 20, 5)), 1)), 80);

    private final MaximalSpaces spaces = new MaximalSpaces(PROBLEM, new WorkBudget(0));
    private final MaximalSpace whole = spaces.nearest();
    private final PlacedBlocks placed = new PlacedBlocks();

    @Test
    void a_space_begins_on_top_of_a_block_and_ends_where_the_space_around_it_ends() {
        place(10, 0, 0, 5);

        assertThat(spaces.startingAt(5)).containsExactly(space(10, 0, 5, 20, 10, true));
    }

    @Test
    void nothing_is_above_a_block_that_reaches_the_top() {
        place(0, 0, 0, 20);

        assertThat(spaces.startingAt(20)).isEmpty();
    }

    @Test
    void tops_that_touch_are_one_solid_space() {
        place(0, 0, 0, 5);
        place(10, 0, 0, 5);

        assertThat(spaces.startingAt(5)).containsExactly(space(0, 0, 5, 20, 10, true));
    }

    @Test
    void tops_that_touch_along_the_width_are_joined_too() {
        place(0, 0, 0, 5);
        place(0, 10, 0, 5);

        assertThat(spaces.startingAt(5)).containsExactly(space(0, 0, 5, 10, 20, true));
    }

    @Test
    void tops_of_different_heights_are_not_joined() {
        place(0, 0, 0, 5);
        place(10, 0, 0, 6);

        assertThat(spaces.startingAt(5)).containsExactly(space(0, 0, 5, 10, 10, true));
        assertThat(spaces.startingAt(6)).containsExactly(space(10, 0, 6, 20, 10, true));
    }

    @Test
    void a_gap_too_narrow_for_a_box_is_bridged_by_a_space_that_is_not_solid() {
        place(0, 0, 0, 5);
        place(13, 0, 0, 5);

        assertThat(spaces.startingAt(5))
                .containsExactlyInAnyOrder(
                        space(0, 0, 5, 10, 10, true), space(13, 0, 5, 23, 10, true), space(0, 0, 5, 23, 10, false));
    }

    @Test
    void a_wider_gap_is_not_bridged() {
        place(0, 0, 0, 5);
        place(14, 0, 0, 5);

        assertThat(spaces.startingAt(5)).hasSize(2).allMatch(MaximalSpace::solid);
    }

    @Test
    void a_gap_in_which_a_higher_block_stands_is_not_bridged() {
        placed.add(new PlacedBlock(box(2, 10, 8), 10, 0, 0));
        place(0, 0, 0, 5);
        place(12, 0, 0, 5);

        assertThat(spaces.startingAt(5)).hasSize(2).allMatch(MaximalSpace::solid);
    }

    @Test
    void three_tops_in_a_row_are_joined_into_one() {
        place(0, 0, 0, 5);
        place(20, 0, 0, 5);
        place(10, 0, 0, 5);

        assertThat(spaces.startingAt(5)).containsExactly(space(0, 0, 5, 30, 10, true));
    }

    @Test
    void a_space_reaches_as_far_beyond_a_top_as_a_box_may_overhang_where_that_is_free() {
        place(LONG_BOXES, 10, 0, 0, 5);

        assertThat(spaces.startingAt(5)).containsExactly(overhanging(6, 0, 24, 14, new Rectangle(10, 0, 20, 10)));
    }

    @Test
    void and_so_does_the_space_above_tops_that_touch() {
        place(LONG_BOXES, 0, 0, 0, 5);
        place(LONG_BOXES, 10, 0, 0, 5);

        assertThat(spaces.startingAt(5)).contains(overhanging(0, 0, 24, 14, new Rectangle(0, 0, 20, 10)));
    }

    @Test
    void nothing_overhangs_where_all_of_a_box_must_be_supported() {
        BoxType box = new BoxType(List.of(new Orientation(20, 20, 5)), 1);
        place(new PackingProblem(PROBLEM.pallet(), List.of(box), 100), 10, 0, 0, 5);

        assertThat(spaces.startingAt(5)).containsExactly(space(10, 0, 5, 20, 10, true));
    }

    @Test
    void nor_where_it_is_not_wanted() {
        place(LONG_BOXES.withoutOverhang(), 10, 0, 0, 5);

        assertThat(spaces.startingAt(5)).containsExactly(space(10, 0, 5, 20, 10, true));
    }

    private void place(int x, int y, int z, int height) {
        place(PROBLEM, x, y, z, height);
    }

    private void place(PackingProblem problem, int x, int y, int z, int height) {
        PlacedBlock block = new PlacedBlock(box(10, 10, height), x, y, z);
        placed.add(block);
        spaces.cut(block, 3);
        new TopSpaces(problem, placed, spaces, 3).add(block, whole);
    }

    private static MaximalSpace overhanging(int x1, int y1, int x2, int y2, Rectangle base) {
        return new MaximalSpace(x1, y1, 5, x2, y2, 20, base, true, PROBLEM);
    }

    private static MaximalSpace space(int x1, int y1, int z, int x2, int y2, boolean solid) {
        return new MaximalSpace(x1, y1, z, x2, y2, 20, solid, PROBLEM);
    }
}
