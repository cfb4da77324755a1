package io.confirmshipping.domain.pallets.packing;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleShipping.PALLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    /** Of 12 loads with 40 cartons, always the same ones: 8 to 25 by 6 to 20 by 4 to 18 in, 5 to 20 lb a cubic foot. */
    @Test
    void few_boxes_stand_on_lighter_ones_and_hardly_any_on_one_of_less_than_half_their_weight() {
        int[] pairs = new int[3];
        LongStream.rangeClosed(1, 12).forEach(seed -> {
            Load load = cartons(new Random(seed));
            RandomLoads.PACKER.pack(load, PALLET).forEach(pallet -> count(load, pallet.boxes(), pairs));
        });

        assertThat(100.0 * (pairs[1] + pairs[2]) / (pairs[0] + pairs[1] + pairs[2]))
                .isLessThan(20);
        assertThat(100.0 * pairs[2] / (pairs[0] + pairs[1] + pairs[2])).isLessThan(5);
    }

    private static Load cartons(Random random) {
        return RandomLoads.all(IntStream.range(0, 40)
                .mapToObj(i -> carton(
                        8 + random.nextInt(18), 6 + random.nextInt(15), 4 + random.nextInt(15), 5 + random.nextInt(16)))
                .toArray(BoxGroup[]::new));
    }

    private static BoxGroup carton(int length, int width, int height, int poundsPerCubicFoot) {
        String pounds = BigDecimal.valueOf(length * width * height * poundsPerCubicFoot / 1728.0)
                .setScale(2, RoundingMode.HALF_UP)
                .toString();
        return boxes(1, inches("" + length, "" + width, "" + height), pounds(pounds), held("MUG", 1));
    }

    /** Counts touching boxes of unequal weight by how badly the upper one stands. */
    private static void count(Load load, List<PlacedBox> boxes, int[] pairs) {
        for (PlacedBox above : boxes) {
            for (PlacedBox below : boxes) {
                if (below.z().add(below.height()).compareTo(above.z()) == 0
                        && PackingCheck.base(below, above).signum() > 0
                        && weight(load, above) != weight(load, below)) {
                    pairs[BoxType.burden(weight(load, above), weight(load, below))]++;
                }
            }
        }
    }

    private static long weight(Load load, PlacedBox box) {
        return FixedPoint.KILOGRAM.up(
                load.contents().boxes().get(box.boxIndex()).weight().kilograms());
    }
}
