package io.confirmshipping.domain.pallets.packing;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleShipping.PALLET;
import static io.confirmshipping.domain.pallets.packing.RandomLoads.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.pallets.PalletEstimate;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.Stackability;
import io.confirmshipping.domain.pallets.layout.PalletModel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A seller's pallets that nothing rules out, but that the packer finds no way to fill, are warned of (rules.md#rule-16). */
class SellerPalletsTest {

    private static final PalletModel MODEL = new PalletModel(RandomLoads.PACKER);

    @Test
    void pallets_that_the_packer_fills_are_accepted_without_a_word() {
        assertThat(warning(all(cubes(40)), pallet(4, "48", "40", "72"))).isEmpty();
        assertThat(warning(all(cubes(40)), pallet(10, "40", "40", "26"))).isEmpty();
        assertThat(warning(all(cubes(40)), pallet(20, "48", "21", "26"), pallet(1, "48", "40", "26")))
                .isEmpty();
    }

    @Test
    void pallets_of_many_sizes_are_filled_one_after_another() {
        PalletGroup[] pallets = IntStream.range(0, 20)
                .mapToObj(i -> pallet(1, "48", "21", Integer.toString(46 + i)))
                .toArray(PalletGroup[]::new);
        assertThat(warning(all(cubes(80)), pallets)).isEmpty();
    }

    /** The boxes fill all but a hundredth of the room, and no bound rules that out. */
    @Test
    void where_no_way_is_found_the_pallets_are_accepted_with_a_warning() {
        Load load = all(
                boxes(40, inches("7", "5", "3"), pounds("5"), held("MUG", 1)),
                boxes(40, inches("11", "6", "4"), pounds("5"), held("MUG", 1)),
                boxes(40, inches("13", "9", "8"), pounds("5"), held("MUG", 1)));
        PalletEstimate estimate = MODEL.bySeller(List.of(pallet(1, "48", "40", "33.5")), load, PALLET);

        assertThat(estimate.warning())
                .map(Explanation::toString)
                .contains(
                        "No way was found to pack all boxes of the shipment on these pallets. Check their number and sizes, and enter them again if they are wrong.");
        assertThat(estimate.isSellers()).isTrue();
        assertThat(estimate.count()).isEqualTo(1);
    }

    /** However they are rounded, merged and averaged, the model's pallets are pallets that a seller can enter. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void what_the_model_estimates_can_be_entered(long seed) {
        RandomLoads loads = new RandomLoads(seed);
        for (int i = 0; i < 8; i++) {
            Load load = loads.next(1 + i, 30);
            List<PalletGroup> pallets = MODEL.estimate(load, PALLET).groups();
            assertThat(MODEL.bySeller(pallets, load, PALLET).warning())
                    .as("seed %d, load %d", seed, i)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50})
    void the_largest_shipment_is_packed_on_pallets_of_one_size_or_of_fifty(int sizes) {
        BoxGroup[] kinds = IntStream.range(0, 2_000)
                .mapToObj(i -> boxes(
                        2 + i % 2,
                        inches("%d.%02d".formatted(8 + i % 7, i % 100), "9.%02d".formatted(i / 20), "10"),
                        pounds("20"),
                        held("LAMP", 1)))
                .toArray(BoxGroup[]::new);
        PalletGroup[] pallets = IntStream.range(0, sizes)
                .mapToObj(i -> pallet(100 / sizes, "47", "39", "71.%02d".formatted(i)))
                .toArray(PalletGroup[]::new);

        assertTimeout(Duration.ofSeconds(30), () -> assertThat(warning(all(kinds), pallets))
                .isEmpty());
    }

    private static Optional<Explanation> warning(Load load, PalletGroup... pallets) {
        return MODEL.bySeller(List.of(pallets), load, PALLET).warning();
    }

    private static BoxGroup cubes(int quantity) {
        return boxes(quantity, inches("20", "20", "20"), pounds("20"), held("CUBE", 1));
    }

    private static PalletGroup pallet(int quantity, String length, String width, String height) {
        return new PalletGroup(
                quantity, inches(length, width, height), pounds("1500"), Optional.empty(), Stackability.NON_STACKABLE);
    }
}
