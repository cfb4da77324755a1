package io.confirmshipping.domain.pallets.packing;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleShipping.PALLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Load;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Loads without two boxes alike, of which each contains the one before: no constructor is left out that packs the larger load on fewer pallets.
 * Sides are in thousandths of an inch.
 */
class ContainedLoadsTest {

    /** When only one way was tried, the shoe boxes took 2, 2, 2, 3, 4, 3 and 3 pallets, and the small cartons 1, 1, 1, 1, 2, 1 and 1. */
    @ParameterizedTest
    @CsvSource({
        "12000, 14000, 7000, 8500, 4500, 5500, 1 1 2 2 3 3 3",
        "4000, 9000, 3000, 7000, 2500, 6000, 1 1 1 1 1 1 1"
    })
    void a_load_takes_no_more_pallets_than_one_that_contains_it(
            int minA, int maxA, int minB, int maxB, int minC, int maxC, String pallets) {
        Random random = new Random(777);
        List<BoxGroup> all = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        for (int count : new int[] {200, 201, 300, 400, 499, 500, 501}) {
            while (all.size() < count) {
                all.add(boxes(
                        1,
                        inches(side(random, minA, maxA), side(random, minB, maxB), side(random, minC, maxC)),
                        pounds(side(random, 500, 4_000)),
                        held("MUG", 1)));
            }
            Load load = RandomLoads.all(all.toArray(BoxGroup[]::new));

            List<PackedPallet> packed = RandomLoads.PACKER.pack(load, PALLET);

            assertThat(PackingCheck.violations(load, PALLET, packed)).isEmpty();
            taken.add(packed.stream().mapToInt(PackedPallet::quantity).sum());
        }

        assertThat(taken).isSorted().containsExactlyElementsOf(numbers(pallets));
    }

    private static List<Integer> numbers(String pallets) {
        return Stream.of(pallets.split(" ")).map(Integer::valueOf).toList();
    }

    private static String side(Random random, int min, int max) {
        return BigDecimal.valueOf(min + random.nextInt(max - min + 1), 3).toPlainString();
    }
}
