package io.confirmshipping.domain.pallets;

import static io.confirmshipping.domain.Examples.PALLET;
import static io.confirmshipping.domain.Examples.boxes;
import static io.confirmshipping.domain.Examples.contents;
import static io.confirmshipping.domain.Examples.held;
import static io.confirmshipping.domain.Examples.inches;
import static io.confirmshipping.domain.Examples.kilograms;
import static io.confirmshipping.domain.Examples.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.contents.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A pallet holds 48 x 40 x 66 in, of which boxes fill 80 %, and 1,450 lb (design, rule 8). */
class PalletEstimateTest {
    private static final Dimensions TINY = inches("1", "1", "1");

    @Test
    void a_pallet_has_66_inches_and_1450_pounds_for_boxes() {
        assertThat(PALLET.usableCubicInches()).isEqualByComparingTo("126720");
        assertThat(PALLET.usablePounds()).isEqualByComparingTo("1450");
    }

    @Test
    void one_pallet_takes_1450_pounds_and_not_a_hundredth_more() {
        assertThat(pallets(1, TINY, pounds("1450"))).isEqualTo(1);
        assertThat(pallets(1, TINY, pounds("1450.01"))).isEqualTo(2);
        assertThat(pallets(2, TINY, pounds("1450"))).isEqualTo(2);
        assertThat(pallets(2, TINY, pounds("1450.01"))).isEqualTo(3);
    }

    @Test
    void one_pallet_takes_657_708_kilograms() {
        assertThat(pallets(1, TINY, kilograms("657.7089365"))).isEqualTo(1);
        assertThat(pallets(1, TINY, kilograms("657.7089366"))).isEqualTo(2);
    }

    /** 80 % of 126,720 cubic inches are 101,376 = 48 x 44 x 48. */
    @Test
    void one_pallet_takes_four_fifths_of_its_space_and_not_a_hundredth_of_an_inch_more() {
        assertThat(pallets(1, inches("48", "44", "48"), pounds("1"))).isEqualTo(1);
        assertThat(pallets(1, inches("48", "44", "48.01"), pounds("1"))).isEqualTo(2);
        assertThat(pallets(3, inches("48", "44", "48"), pounds("1"))).isEqualTo(3);
    }

    @Test
    void weight_or_volume_decides_whichever_asks_for_more() {
        assertThat(pallets(3, inches("48", "44", "48"), pounds("1000"))).isEqualTo(3);
        assertThat(pallets(3, TINY, pounds("1000"))).isEqualTo(3);
        assertThat(pallets(2, inches("48", "44", "48"), pounds("1450"))).isEqualTo(2);
    }

    @Test
    void the_smallest_box_needs_a_pallet() {
        assertThat(pallets(1, inches("0.01", "0.01", "0.01"), pounds("0.01"))).isEqualTo(1);
    }

    @Test
    void the_weight_is_that_of_boxes_and_pallets() {
        assertThat(estimate(2, TINY, pounds("1450")).pounds()).isEqualByComparingTo("3000");
        assertThat(estimate(1, TINY, pounds("22.5")).pounds()).isEqualByComparingTo("72.5");
    }

    private static int pallets(int boxes, Dimensions dimensions, Weight weight) {
        return estimate(boxes, dimensions, weight).count();
    }

    private static PalletEstimate estimate(int boxes, Dimensions dimensions, Weight weight) {
        Load load =
                new Load(contents(boxes(boxes, dimensions, weight, held("MUG", 1))), List.of(new BoxShare(0, boxes)));
        return new VolumeAndWeightEstimator().estimate(load, PALLET);
    }
}
