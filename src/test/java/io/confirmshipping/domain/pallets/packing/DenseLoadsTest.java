package io.confirmshipping.domain.pallets.packing;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleShipping.PALLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Load;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loads of more than a thousand small boxes without two alike. */
class DenseLoadsTest {

    /** Sheets, sticks and cubes, with sides in tenths of an inch. In blocks alone they take 5, 3 and 3 pallets. */
    @ParameterizedTest
    @CsvSource({"100, 200, 80, 160, 5, 15, 3", "200, 400, 10, 30, 10, 30, 2", "10, 50, 10, 50, 10, 50, 1"})
    void they_take_no_more_pallets_than_their_volume_asks_for(
            int minA, int maxA, int minB, int maxB, int minC, int maxC, int pallets) {
        Random random = new Random(1);
        Load load = RandomLoads.all(IntStream.range(0, 1_500)
                .mapToObj(box -> boxes(
                        1,
                        inches(side(random, minA, maxA), side(random, minB, maxB), side(random, minC, maxC)),
                        pounds("" + (1 + random.nextInt(9)) / 10.0),
                        held("MUG", 1)))
                .toArray(BoxGroup[]::new));

        List<PackedPallet> packed = RandomLoads.PACKER.pack(load, PALLET);

        assertThat(packed.stream().mapToInt(PackedPallet::quantity).sum()).isEqualTo(pallets);
        assertThat(PackingCheck.violations(load, PALLET, packed)).isEmpty();
    }

    private static String side(Random random, int min, int max) {
        return "" + (min + random.nextInt(max - min + 1)) / 10.0;
    }
}
