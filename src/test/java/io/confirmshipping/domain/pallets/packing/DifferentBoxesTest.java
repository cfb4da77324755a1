package io.confirmshipping.domain.pallets.packing;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleShipping.PALLET;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Handling;
import io.confirmshipping.domain.contents.Load;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Loads without two boxes alike, of which no blocks can be built. */
class DifferentBoxesTest {

    /** Sides in inches, "u" for this side up, and pounds. Blocks alone take two pallets. */
    private static final String SIXTEEN = """
            11 13.3 4.5 6.858
            10.2 13.4 12.4 18.635
            23.1 14.5 5.3 15.41 u
            19.1 9.8 11.6 21.361
            24.1 19.5 5.8 12.619
            11.6 11.8 9.7 10.757
            21 15.6 8.2 31.092 u
            20.2 6.9 11.9 16.317
            19.2 19.3 17.7 50 u
            19.8 16.2 15.2 39.501
            10.6 19 5.8 4.056
            18.4 10.2 7.4 9.645 u
            14.4 17.3 17 19.607
            13.7 7.4 9.4 10.478
            21.5 7.6 11.2 6.354
            16.2 16.3 5.7 12.194
            """;

    @Test
    void sixteen_different_boxes_that_fit_on_one_pallet_need_one() {
        Load load = RandomLoads.all(SIXTEEN.lines().map(DifferentBoxesTest::box).toArray(BoxGroup[]::new));

        List<PackedPallet> packed = RandomLoads.PACKER.pack(load, PALLET);

        assertThat(packed).extracting(PackedPallet::quantity).containsExactly(1);
        assertThat(PackingCheck.violations(load, PALLET, packed)).isEmpty();
    }

    /** At most so many boxes are packed one by one, and more in blocks. */
    @Test
    void two_hundred_different_boxes_and_one_more_are_packed_by_the_rules() {
        Stream.of(200, 201).forEach(count -> {
            Load load = new RandomLoads(count).next(count, 1);

            assertThat(PackingCheck.violations(load, PALLET, RandomLoads.PACKER.pack(load, PALLET)))
                    .isEmpty();
        });
    }

    private static BoxGroup box(String line) {
        String[] parts = line.split(" ");
        BoxGroup box = boxes(1, inches(parts[0], parts[1], parts[2]), pounds(parts[3]), held("MUG", 1));
        return new BoxGroup(
                1, box.dimensions(), box.weight(), parts.length > 4 ? Handling.UPRIGHT : Handling.ANY, box.items());
    }
}
