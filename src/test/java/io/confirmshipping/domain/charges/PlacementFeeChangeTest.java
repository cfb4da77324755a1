package io.confirmshipping.domain.charges;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.PlaceCode;
import io.confirmshipping.domain.explanation.SizeCode;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How the ledger says which units came and went. */
class PlacementFeeChangeTest {
    private static final PlacementFee NOTHING = fee();

    @Test
    void units_of_the_same_fee_are_told_once() {
        assertThat(told(fee(4, 0, 7), fee(6, 1, 2)))
                .hasToString(
                        "2 x 0.10 per unit (small standard, West) more + 1 x 0.11 per unit (large standard up to 12 oz, West) more"
                                + " + 5 x 0.12 per unit (large standard up to 1.5 lb, West) less");
    }

    @Test
    void what_stays_is_not_told() {
        assertThat(told(fee(4, 2), fee(4, 3))).hasToString("1 x 0.11 per unit (large standard up to 12 oz, West) more");
        assertThat(told(fee(4), fee(4))).hasToString("");
    }

    @Test
    void three_fees_are_told_and_the_others_are_counted() {
        assertThat(told(NOTHING, fee(1, 1, 1)).toString()).endsWith("(large standard up to 1.5 lb, West) more");
        assertThat(told(fee(0, 0, 0, 1), fee(1, 1, 1)).toString())
                .endsWith("(large standard up to 1.5 lb, West) more and 1 other");
        assertThat(told(fee(1, 1, 1, 1, 1), NOTHING).toString())
                .endsWith("(large standard up to 1.5 lb, West) less and 2 others");
    }

    private static Explanation told(PlacementFee before, PlacementFee after) {
        return PlacementFeeChange.between(before, after).explanation();
    }

    /** Returns a fee of units in several tiers. */
    private static PlacementFee fee(int... units) {
        return PlacementFee.of(IntStream.range(0, units.length)
                .filter(i -> units[i] > 0)
                .mapToObj(i -> new PlacementFee.Part(
                        units[i], new UnitRate(BigDecimal.valueOf(10 + i, 2), SizeCode.values()[i], PlaceCode.WEST))));
    }
}
