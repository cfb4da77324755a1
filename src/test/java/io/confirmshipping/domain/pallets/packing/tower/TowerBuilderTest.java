package io.confirmshipping.domain.pallets.packing.tower;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TowerBuilderTest {

    @Test
    void boxes_lie_as_low_as_they_may_and_stand_on_each_other_up_to_the_height_of_the_pallet() {
        BoxType box = new BoxType(List.of(new Orientation(4, 8, 20), new Orientation(8, 20, 4)), 1);

        assertThat(build(3, box))
                .containsExactly(
                        new Tower(
                                List.of(
                                        new Placement(0, 0, 0, 0, new Orientation(20, 8, 4)),
                                        new Placement(0, 0, 0, 4, new Orientation(20, 8, 4))),
                                20,
                                8,
                                2),
                        new Tower(List.of(new Placement(0, 0, 0, 0, new Orientation(20, 8, 4))), 20, 8, 1));
    }

    @Test
    void a_tower_is_no_heavier_than_a_pallet_carries() {
        assertThat(build(1, box(20, 10, 1, 50), box(20, 10, 1, 50))).hasSize(1);
        assertThat(build(1, box(20, 10, 1, 50), box(20, 10, 1, 51))).hasSize(2);
    }

    @Test
    void the_heaviest_is_at_the_bottom_if_it_supports_the_others() {
        assertThat(types(build(1, box(10, 10, 1, 1), box(10, 8, 1, 2)))).containsExactly(List.of(1, 0));
    }

    @Test
    void the_largest_is_at_the_bottom_otherwise() {
        assertThat(types(build(1, box(100, 10, 1, 1), box(79, 10, 1, 2)))).containsExactly(List.of(0, 1));
    }

    @Test
    void a_heavier_box_sinks_as_far_as_all_support_each_other_then() {
        assertThat(types(build(1, box(100, 10, 1, 1), box(95, 10, 1, 3), box(76, 10, 1, 2))))
                .containsExactly(List.of(1, 0, 2));
    }

    @Test
    void boxes_of_which_neither_supports_the_other_form_two_towers() {
        assertThat(types(build(1, box(20, 10, 1, 1), box(15, 15, 1, 1))))
                .containsExactlyInAnyOrder(List.of(0), List.of(1));
    }

    private static List<List<Integer>> types(List<Tower> towers) {
        return towers.stream()
                .map(tower -> tower.boxes().stream().map(Placement::type).toList())
                .toList();
    }

    private static List<Tower> build(int each, BoxType... types) {
        int[] quantities = new int[types.length];
        Arrays.fill(quantities, each);
        Pallet pallet = new Pallet(100, 30, 10, 100);
        return new TowerBuilder(new PackingProblem(pallet, List.of(types), 80), new WorkBudget(1_000))
                .build(quantities);
    }

    private static BoxType box(int length, int width, int height, long weight) {
        return new BoxType(List.of(new Orientation(length, width, height)), weight);
    }
}
