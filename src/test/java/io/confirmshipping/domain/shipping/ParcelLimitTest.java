package io.confirmshipping.domain.shipping;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.centimeters;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.kilograms;
import static io.confirmshipping.domain.SampleContents.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.explanation.BoxCode;
import io.confirmshipping.domain.explanation.Explanation;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** UPS takes 150 lb, 108 in long, 165 in in length plus girth (rules.md#rule-7). */
class ParcelLimitTest {
    private static final ParcelLimit UPS =
            new ParcelLimit(new BigDecimal("150"), new BigDecimal("108"), new BigDecimal("165"));
    private static final Dimensions SMALL = inches("10", "10", "10");

    @Test
    void a_hundred_and_fifty_pounds_are_taken_and_a_hundredth_more_is_not() {
        assertThat(excess(SMALL, pounds("149.99"))).isEmpty();
        assertThat(excess(SMALL, pounds("150"))).isEmpty();
        assertThat(excess(SMALL, pounds("150.01"))).hasValue("Box kind 1 weighs 150.01 lb; UPS takes at most 150 lb.");
        assertThat(excess(SMALL, kilograms("68.0388555"))).isEmpty();
        assertThat(excess(SMALL, kilograms("68.0388556")))
                .hasValue("Box kind 1 weighs 150.01 lb; UPS takes at most 150 lb.");
    }

    @Test
    void a_hundred_and_eight_inches_are_taken_and_a_hundredth_more_is_not_whichever_side_it_is() {
        assertThat(excess(inches("107.99", "10", "10"), pounds("10"))).isEmpty();
        assertThat(excess(inches("108", "10", "10"), pounds("10"))).isEmpty();
        assertThat(excess(inches("108.01", "10", "10"), pounds("10")))
                .hasValue("Box kind 1 is 108.01 in long; UPS takes at most 108 in.");
        assertThat(excess(inches("10", "108.01", "10"), pounds("10"))).isPresent();
        assertThat(excess(inches("10", "10", "108.01"), pounds("10"))).isPresent();
        assertThat(excess(centimeters("274.32", "10", "10"), pounds("10"))).isEmpty();
        assertThat(excess(centimeters("274.33", "10", "10"), pounds("10"))).isPresent();
    }

    /** 65 + 2 x 25 + 2 x 25 in are 165 in, and 419.1 cm. */
    @Test
    void a_hundred_and_sixty_five_inches_around_are_taken_and_two_hundredths_more_are_not() {
        assertThat(excess(inches("64.99", "25", "25"), pounds("10"))).isEmpty();
        assertThat(excess(inches("65", "25", "25"), pounds("10"))).isEmpty();
        assertThat(excess(inches("25", "65", "25"), pounds("10"))).isEmpty();
        assertThat(excess(inches("25", "25.01", "65"), pounds("10")))
                .hasValue("Box kind 1 is 165.02 in in length plus girth; UPS takes at most 165 in.");
        assertThat(excess(centimeters("165.1", "63.5", "63.5"), pounds("10"))).isEmpty();
        assertThat(excess(centimeters("165.11", "63.5", "63.5"), pounds("10"))).isPresent();
    }

    @Test
    void a_cube_of_108_inches_is_540_inches_around() {
        assertThat(excess(inches("108", "108", "108"), pounds("10")))
                .hasValue("Box kind 1 is 540 in in length plus girth; UPS takes at most 165 in.");
    }

    private static Optional<String> excess(Dimensions size, Weight weight) {
        return UPS.excess(boxes(1, size, weight, held("BOARD", 1)), () -> BoxCode.BOX_KIND.of(0), "UPS")
                .map(Explanation::toString);
    }
}
