package io.confirmshipping.domain.pallets.packing.restacking;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.Seeds;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On a pallet of 20 x 20. Unless said otherwise, boxes of type 0 are light, and those of type 1 heavy. */
class SinkingTest {
    private static final long WORK = 100_000;
    private static final Orientation HALF = new Orientation(20, 10, 5);
    private static final Orientation QUARTER = new Orientation(10, 10, 8);
    private static final List<Placement> HALVES =
            List.of(new Placement(0, 0, 0, 0, HALF), new Placement(0, 0, 10, 0, HALF));
    private static final List<Placement> QUARTERS_ON_HALVES = with(HALVES, quarters(1, 5));

    @Test
    void a_heavy_layer_comes_below_a_light_one_of_other_boxes() {
        assertThat(sunk(QUARTERS_ON_HALVES, box(HALF, 4), box(QUARTER, 5))).isEqualTo(with(halves(8), quarters(1, 0)));
    }

    @Test
    void all_heavy_layers_come_below() {
        assertThat(sunk(with(QUARTERS_ON_HALVES, quarters(1, 13)), box(HALF, 4), box(QUARTER, 5)))
                .isEqualTo(with(halves(16), quarters(1, 0), quarters(1, 8)));
    }

    @Test
    void the_heaviest_of_three_layers_comes_to_the_bottom() {
        assertThat(sunk(with(QUARTERS_ON_HALVES, quarters(2, 13)), box(HALF, 4), box(QUARTER, 5), box(QUARTER, 6)))
                .isEqualTo(with(halves(16), quarters(1, 8), quarters(2, 0)));
    }

    @Test
    void layers_stay_where_none_is_heavier_than_the_one_below() {
        assertThat(sunk(QUARTERS_ON_HALVES, box(HALF, 5), box(QUARTER, 5))).isEqualTo(QUARTERS_ON_HALVES);
    }

    /** Two quarters of 10 x 9 are 90 % of a half; two of 10 x 7 are 70 %. */
    @Test
    void a_heavy_layer_stays_above_where_it_would_support_too_little() {
        List<Placement> enough = with(HALVES, quarters(1, 5, new Orientation(10, 9, 8)));
        List<Placement> tooLittle = with(HALVES, quarters(1, 5, new Orientation(10, 7, 8)));

        assertThat(sunk(enough, box(HALF, 4), box(enough.get(2).orientation(), 5)))
                .isNotEqualTo(enough);
        assertThat(sunk(tooLittle, box(HALF, 4), box(tooLittle.get(2).orientation(), 5)))
                .isEqualTo(tooLittle);
    }

    @Test
    void a_heavy_layer_stays_above_where_it_would_not_bear_the_light_one() {
        assertThat(sunk(QUARTERS_ON_HALVES, box(HALF, 4), new BoxType(List.of(QUARTER), 5, 2)))
                .isNotEqualTo(QUARTERS_ON_HALVES);
        assertThat(sunk(QUARTERS_ON_HALVES, new BoxType(List.of(HALF), 4, 10), new BoxType(List.of(QUARTER), 5, 1)))
                .isEqualTo(QUARTERS_ON_HALVES);
    }

    /** The box on the rest of the light one ends at 14, and would end at 22. */
    @Test
    void a_heavy_box_stays_above_where_another_would_get_higher_than_the_highest() {
        assertThat(sunkBesideOneOfHeight(22))
                .startsWith(new Placement(0, 0, 0, 8, HALF))
                .endsWith(new Placement(2, 18, 0, 13, new Orientation(2, 10, 9)));
        assertThat(sunkBesideOneOfHeight(21)).startsWith(new Placement(0, 0, 0, 0, HALF));
    }

    private static List<Placement> sunkBesideOneOfHeight(int height) {
        Orientation most = new Orientation(18, 10, 8);
        Orientation rest = new Orientation(2, 10, 9);
        Orientation beside = new Orientation(20, 10, height);
        return sunk(
                List.of(
                        new Placement(0, 0, 0, 0, HALF),
                        new Placement(1, 0, 0, 5, most),
                        new Placement(3, 0, 10, 0, beside),
                        new Placement(2, 18, 0, 5, rest)),
                box(HALF, 4),
                box(most, 5),
                box(rest, 1),
                box(beside, 1));
    }

    @Test
    void nothing_moves_without_work() {
        PackingProblem problem = problem(box(HALF, 4), box(QUARTER, 5));

        assertThat(new Sinking(problem, QUARTERS_ON_HALVES, new WorkBudget(0)).arrange())
                .isEqualTo(QUARTERS_ON_HALVES);
    }

    @Test
    void no_more_boxes_than_before_stand_on_lighter_ones_and_none_is_higher() {
        AtomicInteger arranged = new AtomicInteger();
        Seeds.forEach(10, seed -> {
            PackingProblem problem = DifferentBoxes.problem(30, new Random(seed));
            DifferentBoxes.onPallets(problem).forEach(before -> {
                List<Placement> after = new Sinking(problem, before, new WorkBudget(WORK)).arrange();
                DifferentBoxes.assertNoWorse(after, before, problem);
                arranged.addAndGet(after.equals(before) ? 0 : 1);
            });
        });
        assertThat(arranged).as("pallets that were arranged anew").hasPositiveValue();
    }

    private static List<Placement> sunk(List<Placement> boxes, BoxType... types) {
        return new Sinking(problem(types), boxes, new WorkBudget(WORK)).arrange();
    }

    private static PackingProblem problem(BoxType... types) {
        return new PackingProblem(new Pallet(20, 20, 100, 99), List.of(types), 80);
    }

    private static BoxType box(Orientation lying, long weight) {
        return new BoxType(List.of(lying), weight);
    }

    private static List<Placement> halves(int z) {
        return List.of(new Placement(0, 0, 0, z, HALF), new Placement(0, 0, 10, z, HALF));
    }

    private static List<Placement> quarters(int type, int z) {
        return quarters(type, z, QUARTER);
    }

    private static List<Placement> quarters(int type, int z, Orientation lying) {
        return IntStream.range(0, 4)
                .mapToObj(i -> new Placement(type, 10 * (i % 2), 10 * (i / 2), z, lying))
                .toList();
    }

    @SafeVarargs
    private static List<Placement> with(List<Placement>... layers) {
        List<Placement> all = new ArrayList<>();
        for (List<Placement> layer : layers) {
            all.addAll(layer);
        }
        return all;
    }
}
