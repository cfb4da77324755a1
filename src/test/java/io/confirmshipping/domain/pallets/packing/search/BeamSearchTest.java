package io.confirmshipping.domain.pallets.packing.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.packing.block.AvailableBlocks;
import io.confirmshipping.domain.pallets.packing.block.BlockBuilder;
import io.confirmshipping.domain.pallets.packing.block.BlockList;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BeamSearchTest {
    private static final BoxType CUBE = box(10, 10, 10);

    @Test
    void as_many_boxes_as_fit_are_packed_and_the_others_are_left() {
        Packing packing = search(pallet(100), List.of(CUBE), new int[] {5}, budget(10_000));

        assertThat(packing.placements()).hasSize(2);
        assertThat(packing.left()).containsExactly(3);
        assertThat(packing.value()).isEqualTo(2_000);
    }

    @Test
    void boxes_that_are_too_heavy_together_are_not_packed_together() {
        assertThat(search(pallet(1), List.of(CUBE), new int[] {5}, budget(10_000))
                        .placements())
                .hasSize(1);
        assertThat(search(pallet(2), List.of(CUBE), new int[] {5}, budget(10_000))
                        .placements())
                .hasSize(2);
    }

    @Test
    void without_budget_the_pallet_is_still_filled_greedily() {
        assertThat(search(pallet(100), List.of(CUBE), new int[] {5}, budget(0)).placements())
                .hasSize(2);
    }

    @Test
    void searching_never_fills_less_than_greed_and_often_more() {
        int more = 0;
        for (int seed = 0; seed < 20; seed++) {
            List<BoxType> types = someTypes(seed, 5, 5);
            int[] left = {8, 8, 8, 8, 8};
            double greedy = search(pallet(100), types, left, budget(0)).value();
            double searched = search(pallet(100), types, left, budget(20_000)).value();

            assertThat(searched).isGreaterThanOrEqualTo(greedy);
            more += searched > greedy ? 1 : 0;
        }
        assertThat(more).isGreaterThan(10);
    }

    /** Ten pallets of 12,000 each. A search that keeps the least promising packings instead fills 106,858 of them. */
    @Test
    void the_most_promising_packings_are_kept() {
        double filled = 0;
        for (int seed = 0; seed < 10; seed++) {
            int[] left = new int[10];
            Arrays.fill(left, 8);
            Pallet pallet = new Pallet(30, 20, 20, 10_000);
            filled += search(pallet, someTypes(seed, 10, 7), left, budget(100_000))
                    .value();
        }
        assertThat(filled).isGreaterThan(108_000);
    }

    /** Ten pallets of 96,000 each. A search that keeps packings which promise the same fills 908,762 of them. */
    @Test
    void packings_that_promise_the_same_crowd_out_no_others() {
        double filled = 0;
        for (int seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            List<BoxType> types = IntStream.range(0, 5)
                    .mapToObj(i -> box(5 + random.nextInt(10), 5 + random.nextInt(10), 5 + random.nextInt(10)))
                    .toList();
            int[] left = {40, 40, 40, 40, 40};
            Pallet pallet = new Pallet(60, 40, 40, 10_000);
            filled += search(pallet, types, left, 1_000, pallet.volume(), budget(300_000))
                    .value();
        }
        assertThat(filled).isGreaterThan(911_000);
    }

    @Test
    void the_search_ends_as_soon_as_the_greatest_possible_value_is_reached() {
        WorkBudget reached = budget(10_000);
        WorkBudget unreachable = budget(10_000);

        search(pallet(100), List.of(CUBE, box(9, 9, 9)), new int[] {5, 5}, 2_000, reached);
        search(pallet(100), List.of(CUBE, box(9, 9, 9)), new int[] {5, 5}, 2_001, unreachable);

        assertThat(unreachable.left()).isLessThan(reached.left());
    }

    @Test
    void a_beam_that_has_dropped_nothing_ends_the_search_before_its_budget() {
        WorkBudget budget = budget(1_000_000);

        search(pallet(100), List.of(CUBE), new int[] {1}, 9_999, budget);

        assertThat(budget.isSpent()).isFalse();
    }

    /** Returns box types with sides from 3 on.
     *
     * @param sides how many lengths a side can have
     */
    private static List<BoxType> someTypes(int seed, int types, int sides) {
        Random random = new Random(seed);
        return IntStream.range(0, types)
                .mapToObj(i -> box(3 + random.nextInt(sides), 3 + random.nextInt(sides), 3 + random.nextInt(sides)))
                .toList();
    }

    private static Packing search(Pallet pallet, List<BoxType> types, int[] left, WorkBudget budget) {
        return search(pallet, types, left, pallet.volume(), budget);
    }

    private static Packing search(Pallet pallet, List<BoxType> types, int[] left, double maxValue, WorkBudget budget) {
        return search(pallet, types, left, 100, maxValue, budget);
    }

    private static Packing search(
            Pallet pallet, List<BoxType> types, int[] left, int maxBlocks, double maxValue, WorkBudget budget) {
        PackingProblem problem = new PackingProblem(pallet, types, 80);
        double[] volumes = types.stream().mapToDouble(BoxType::volume).toArray();
        BlockList blocks =
                BlockList.rated(new BlockBuilder(problem).build(left, maxBlocks, new WorkBudget(0)), volumes);
        Packing empty = new Packing(problem, new AvailableBlocks(blocks, left), budget);
        return new BeamSearch(empty, maxValue, new BlockSelection(problem)).best();
    }

    private static WorkBudget budget(long max) {
        return new WorkBudget(max);
    }

    private static Pallet pallet(long weight) {
        return new Pallet(20, 10, 10, weight);
    }

    private static BoxType box(int length, int width, int height) {
        return new BoxType(List.of(new Orientation(length, width, height)), 1);
    }
}
