package io.confirmshipping.domain.shipping;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.centimeters;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.kilograms;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.SampleShipping.SMALL_PARCEL_BOX;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Weight;
import org.junit.jupiter.api.Test;

/** 50 lb, and no side over 25 in unless the box holds a single oversize unit (rules.md#rule-7). */
class BoxLimitTest {
    private static final Dimensions SMALL = inches("10", "10", "10");

    @Test
    void fifty_pounds_are_allowed_and_a_hundredth_more_is_not() {
        assertThat(allows(SMALL, pounds("50"))).isTrue();
        assertThat(allows(SMALL, pounds("50.01"))).isFalse();
    }

    @Test
    void fifty_pounds_are_22_6796185_kilograms() {
        assertThat(allows(SMALL, kilograms("22.6796185"))).isTrue();
        assertThat(allows(SMALL, kilograms("22.6796186"))).isFalse();
    }

    @Test
    void twenty_five_inches_are_allowed_and_a_hundredth_more_is_not_whichever_side_it_is() {
        assertThat(allows(inches("25", "25", "25"), pounds("10"))).isTrue();
        assertThat(allows(inches("25.01", "5", "5"), pounds("10"))).isFalse();
        assertThat(allows(inches("5", "25.01", "5"), pounds("10"))).isFalse();
        assertThat(allows(inches("5", "5", "25.01"), pounds("10"))).isFalse();
    }

    @Test
    void twenty_five_inches_are_63_5_centimeters() {
        assertThat(allows(centimeters("63.5", "10", "10"), pounds("10"))).isTrue();
        assertThat(allows(centimeters("63.51", "10", "10"), pounds("10"))).isFalse();
    }

    @Test
    void a_single_unit_may_be_longer_but_two_may_not() {
        assertThat(allows(inches("80", "20", "5"), pounds("10"), 1)).isTrue();
        assertThat(allows(inches("80", "20", "5"), pounds("10"), 2)).isFalse();
    }

    @Test
    void one_unit_each_of_two_skus_is_no_single_unit() {
        assertThat(SMALL_PARCEL_BOX.allows(
                        boxes(1, inches("80", "20", "5"), pounds("10"), held("BOARD", 1), held("FIN", 1))))
                .isFalse();
    }

    @Test
    void many_boxes_with_one_unit_each_hold_single_units() {
        assertThat(SMALL_PARCEL_BOX.allows(boxes(7, inches("80", "20", "5"), pounds("10"), held("BOARD", 1))))
                .isTrue();
    }

    @Test
    void a_single_unit_may_be_heavier_and_long_too_but_two_may_not() {
        assertThat(allows(SMALL, pounds("50.01"), 1)).isTrue();
        assertThat(allows(SMALL, pounds("50.01"), 2)).isFalse();
        assertThat(allows(inches("80", "20", "5"), pounds("50.01"), 1)).isTrue();
        assertThat(allows(inches("80", "20", "5"), pounds("50.01"), 2)).isFalse();
    }

    @Test
    void a_box_over_fifty_pounds_is_heavy_however_many_units_it_holds() {
        assertThat(SMALL_PARCEL_BOX.isHeavy(boxes(1, SMALL, pounds("50"), held("ANVIL", 1))))
                .isFalse();
        assertThat(SMALL_PARCEL_BOX.isHeavy(boxes(1, SMALL, pounds("50.01"), held("ANVIL", 1))))
                .isTrue();
        assertThat(SMALL_PARCEL_BOX.isHeavy(boxes(1, SMALL, kilograms("22.6796186"), held("ANVIL", 2))))
                .isTrue();
    }

    private static boolean allows(Dimensions dimensions, Weight weight) {
        return allows(dimensions, weight, 12);
    }

    private static boolean allows(Dimensions dimensions, Weight weight, int units) {
        return SMALL_PARCEL_BOX.allows(boxes(1, dimensions, weight, held("MUG", units)));
    }
}
