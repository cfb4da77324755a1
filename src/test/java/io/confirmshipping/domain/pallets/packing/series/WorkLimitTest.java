package io.confirmshipping.domain.pallets.packing.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The greatest loads, of 5,000 boxes without two alike. Each is filled to the end once, in the quickest way once its work is exhausted. */
class WorkLimitTest {
    private static final Pallet PALLET = new Pallet(48_000, 40_000, 66_000, 65_770_893_650_000L);
    private static final int BOXES = 5_000;
    private static final long WORK = 8_000_000;

    /** The least and the greatest of each side, in thousandths of an inch. */
    private enum Shape {
        TINY(100, 500, 100, 500, 100, 500),
        SHEETS(10_000, 20_000, 8_000, 16_000, 100, 500),
        STICKS(20_000, 40_000, 100, 500, 100, 500),
        CARTONS(8_000, 25_000, 6_000, 20_000, 4_000, 18_000),
        ONE_A_PALLET(41_000, 48_000, 34_000, 40_000, 34_000, 54_000);

        private final int[] sides;

        Shape(int... sides) {
            this.sides = sides;
        }

        BoxType box(Random random) {
            int a = side(0, random);
            int b = side(2, random);
            int c = side(4, random);
            return new BoxType(
                    List.of(
                            new Orientation(a, b, c),
                            new Orientation(b, a, c),
                            new Orientation(a, c, b),
                            new Orientation(c, a, b),
                            new Orientation(b, c, a),
                            new Orientation(c, b, a)),
                    5_000_000_000L);
        }

        private int side(int i, Random random) {
            return sides[i] + random.nextInt(sides[i + 1] - sides[i] + 1);
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void no_load_takes_more_than_twice_the_work_that_it_may(Shape shape) {
        assertIsBounded(different(shape));
    }

    /** Half of the boxes are fragile, or bear up to five of their weight. */
    @ParameterizedTest
    @EnumSource(Shape.class)
    void nor_does_one_of_boxes_that_bear_little(Shape shape) {
        Random random = new Random(3);
        assertIsBounded(different(shape).stream()
                .map(type -> switch (random.nextInt(4)) {
                    case 0 -> new BoxType(type.orientations(), type.weight(), 0);
                    case 1 -> new BoxType(type.orientations(), type.weight(), type.weight() * random.nextInt(6));
                    default -> type;
                })
                .toList());
    }

    /** The lightest weighs a tenth of the heaviest. */
    @ParameterizedTest
    @EnumSource(Shape.class)
    void nor_does_one_of_boxes_that_weigh_differently(Shape shape) {
        Random random = new Random(4);
        assertIsBounded(different(shape).stream()
                .map(type -> new BoxType(type.orientations(), type.weight() * (1 + random.nextInt(10)) / 10))
                .toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = Shape.class,
            names = {"TINY", "SHEETS", "STICKS"})
    void nor_do_towers(Shape shape) {
        int[] quantities = ones();
        WorkBudget budget = new WorkBudget(WORK / 4);

        new TowerPallets(new PackingProblem(PALLET, different(shape), 80), budget).pack(quantities, Integer.MAX_VALUE);

        assertThat(WORK / 4 - budget.left()).isBetween(1L, WORK / 2);
    }

    private static int[] ones() {
        int[] ones = new int[BOXES];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static List<BoxType> different(Shape shape) {
        Random random = new Random(1);
        List<BoxType> types = new ArrayList<>();
        for (int box = 0; box < BOXES; box++) {
            types.add(shape.box(random));
        }
        return types;
    }

    private static void assertIsBounded(List<BoxType> types) {
        int[] quantities = ones();
        WorkBudget budget = new WorkBudget(WORK);

        List<Pattern> patterns = new MultiPalletPacker(new PackingProblem(PALLET, types, 80), quantities, WORK, budget)
                .best(Integer.MAX_VALUE);

        assertThat(patterns.stream()
                        .mapToInt(pattern -> pattern.pallets() * pattern.boxes().size())
                        .sum())
                .isEqualTo(BOXES);
        assertThat(WORK - budget.left()).isLessThan(2 * WORK);
    }
}
