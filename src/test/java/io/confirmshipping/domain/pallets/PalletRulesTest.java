package io.confirmshipping.domain.pallets;

import static io.confirmshipping.domain.SampleShipping.PALLET;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boxes take 85 % of the space that they stand in; a pallet takes 48 x 40 x 6 in itself, and has 48 x 40 x 66 in for boxes (rules.md#rule-21). */
class PalletRulesTest {

    /** 107,712 cubic inches are 85 % of a pallet's space. */
    @ParameterizedTest(name = "{1} in3 of boxes on {0} pallets: {2}")
    @CsvSource({
        "1, 1, 11522",
        "1, 85, 11620",
        "1, 85.01, 11621",
        "2, 85, 23140",
        "1, 107710, 138238",
        "1, 107711, 138239",
        "1, 107712, 138240",
        "1, 107713, 138240",
        "1, 126720, 138240",
        "2, 107713, 149762"
    })
    void the_typical_volume_is_the_pallets_and_the_boxes_with_gaps_up_to_full_pallets(
            int pallets, BigDecimal boxes, BigDecimal cubicInches) {
        assertThat(PALLET.typicalCubicInches(pallets, boxes)).isEqualTo(cubicInches);
    }
}
