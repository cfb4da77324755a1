package io.confirmshipping.domain.pallets.packing.extreme;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pallets of 20 x 20 x 20 that carry 100. */
class ExtremePointPackerTest {
    private static final Pallet PALLET = new Pallet(20, 20, 20, 100);

    @Test
    void cubes_fill_a_pallet_without_a_gap_and_one_more_needs_another() {
        assertThat(pack(5, 12, 8, box(10, 10, 10, 1))).hasSize(1);
        assertThat(pack(5, 12, 9, box(10, 10, 10, 1))).extracting(List::size).containsExactly(8, 1);
    }

    @Test
    void boxes_that_are_too_heavy_together_go_on_different_pallets() {
        assertThat(pack(5, 1_000, 3, box(10, 10, 10, 51))).hasSize(3);
        assertThat(pack(5, 1_000, 2, box(10, 10, 10, 50))).hasSize(1);
    }

    @Test
    void without_a_budget_one_order_is_tried_and_every_box_packed() {
        assertThat(pack(1, 0, 20, box(10, 10, 10, 1))).extracting(List::size).containsExactly(8, 8, 4);
    }

    /** On a box that is 10 long another of 12 is supported by 83 %, one of 13 by 77 %. */
    @ParameterizedTest
    @EnumSource(Merit.class)
    void a_box_may_reach_over_those_below_it_by_a_fifth_of_its_bottom(Merit merit) {
        Pallet narrow = new Pallet(13, 10, 20, 100);
        List<BoxType> types = List.of(box(10, 10, 10, 1), box(12, 10, 10, 1), box(13, 10, 10, 1));
        ExtremePointPallet pallet =
                new ExtremePointPallet(new PackingProblem(narrow, types, 80), merit, new WorkBudget(0));

        assertThat(pallet.add(0)).isTrue();
        assertThat(pallet.add(2)).isFalse();
        assertThat(pallet.add(1)).isTrue();
    }

    @Test
    void no_way_is_found_where_there_is_none() {
        assertThat(packer(PALLET, List.of(box(10, 10, 10, 1)), 10_000).packOnOne(new int[] {9}))
                .isEmpty();
    }

    /** Eight cubes fill the pallet, and take more than 100 steps. */
    @ParameterizedTest
    @ValueSource(longs = {0, 100})
    void no_order_is_packed_to_its_end_once_the_whole_budget_is_spent(long whole) {
        PackingProblem problem = new PackingProblem(PALLET, List.of(box(10, 10, 10, 1)), 80);
        WorkBudget part = new WorkBudget(whole).part(1_000_000);

        assertThat(new ExtremePointPacker(problem, part).packOnOne(new int[] {8}))
                .isEmpty();
    }

    private static List<List<Placement>> pack(int enough, long work, int quantity, BoxType type) {
        return packer(PALLET, List.of(type), work).pack(new int[] {quantity}, enough);
    }

    private static ExtremePointPacker packer(Pallet pallet, List<BoxType> types, long work) {
        return new ExtremePointPacker(new PackingProblem(pallet, types, 80), new WorkBudget(work));
    }

    private static BoxType box(int length, int width, int height, long weight) {
        return new BoxType(List.of(new Orientation(length, width, height)), weight);
    }
}
