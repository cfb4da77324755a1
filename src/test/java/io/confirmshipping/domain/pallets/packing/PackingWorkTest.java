package io.confirmshipping.domain.pallets.packing;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleShipping.PALLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Handling;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The work on a load from the first search to the last change of place, mostly for boxes without two alike. */
class PackingWorkTest {

    /** Sides in thousandths of an inch. */
    private enum Shape {
        CUBES_300_A_PALLET(5_000, 7_400, 8_000),
        CUBES_ALL_ON_ONE_PALLET(200, 7_400, 8_000),
        SMALL_ALL_ON_ONE_PALLET(200, 3_000, 7_000),
        CUBES_THAT_JUST_FIT_ON_ONE_PALLET(191, 7_400, 8_000),
        CARTONS(5_000, 4_000, 20_000),
        TINY(5_000, 100, 500);

        private final int boxes;
        private final int min;
        private final int max;

        Shape(int boxes, int min, int max) {
            this.boxes = boxes;
            this.min = min;
            this.max = max;
        }

        BoxGroup box(Random random, Handling marks) {
            Weight weight = new Weight(number(500, 5_000, random), WeightUnit.LB);
            return boxes(
                            1,
                            new Dimensions(side(random), side(random), side(random), LengthUnit.IN),
                            weight,
                            held("MUG", 1))
                    .marked(marks);
        }

        private BigDecimal side(Random random) {
            return number(min, max, random);
        }
    }

    private static BigDecimal number(int min, int max, Random random) {
        return number(min + random.nextInt(max - min + 1));
    }

    private static BigDecimal number(int thousandths) {
        return BigDecimal.valueOf(thousandths, 3);
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void no_load_takes_more_than_twice_the_work_that_it_may(Shape shape) {
        assertIsBounded(shape, random -> Handling.ANY);
    }

    /** Each bears 200 to 1,400 lb. */
    @ParameterizedTest
    @EnumSource(Shape.class)
    void nor_does_one_of_boxes_that_bear_different_loads(Shape shape) {
        assertIsBounded(
                shape,
                random -> new Handling(
                        false, false, Optional.of(new Weight(number(200_000, 1_400_000, random), WeightUnit.LB))));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void nor_does_one_of_boxes_of_which_half_are_fragile(Shape shape) {
        assertIsBounded(shape, random -> new Handling(false, random.nextBoolean(), Optional.empty()));
    }

    /** Each pair of such boxes would form a block, and each is asked whether the lower one bears the upper one. */
    @Test
    void nor_does_one_of_flat_fragile_boxes_of_which_many_pairs_have_to_be_compared() {
        assertIsBounded(IntStream.range(0, 2_000)
                .mapToObj(box -> boxes(
                                2,
                                new Dimensions(number(40_000), number(30_000), number(1_000 + box), LengthUnit.IN),
                                new Weight(BigDecimal.TEN, WeightUnit.LB),
                                held("MUG", 1))
                        .marked(new Handling(true, true, Optional.empty())))
                .toArray(BoxGroup[]::new));
    }

    private interface Marks {
        Handling of(Random random);
    }

    private static void assertIsBounded(Shape shape, Marks marks) {
        Random random = new Random(5);
        assertIsBounded(Stream.generate(() -> shape.box(random, marks.of(random)))
                .limit(shape.boxes)
                .toArray(BoxGroup[]::new));
    }

    private static void assertIsBounded(BoxGroup... boxes) {
        Load load = RandomLoads.all(boxes);
        WorkBudget all = new WorkBudget(PortfolioPacker.WORK);

        new PortfolioPacker().pack(load, PALLET, all);

        assertThat(PortfolioPacker.WORK - all.left()).isBetween(1L, 2 * PortfolioPacker.WORK);
    }
}
