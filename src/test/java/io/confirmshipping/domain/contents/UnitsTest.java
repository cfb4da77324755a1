package io.confirmshipping.domain.contents;

import static io.confirmshipping.domain.SampleContents.centimeters;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.kilograms;
import static io.confirmshipping.domain.SampleContents.pounds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitsTest {
    @Test
    void a_pound_is_exactly_0_45359237_kilograms() {
        assertThat(kilograms("0.45359237").pounds()).isEqualByComparingTo("1");
        assertThat(kilograms("22.6796185").pounds()).isEqualByComparingTo("50");
        assertThat(kilograms("22.6796186").pounds()).isGreaterThan(pounds("50").pounds());
    }

    @Test
    void an_inch_is_exactly_2_54_centimeters() {
        assertThat(centimeters("63.5", "2.54", "2.54").longestSideInches()).isEqualByComparingTo("25");
        assertThat(centimeters("2.54", "5.08", "7.62").cubicInches()).isEqualByComparingTo("6");
    }

    @Test
    void pounds_and_inches_stay_what_they_are() {
        assertThat(pounds("22.5").pounds()).isEqualByComparingTo("22.5");
        assertThat(inches("2", "3", "4").cubicInches()).isEqualByComparingTo("24");
    }

    @Test
    void the_longest_side_is_the_longest_wherever_it_is() {
        assertThat(inches("30", "2", "3").longestSideInches()).isEqualByComparingTo("30");
        assertThat(inches("2", "30", "3").longestSideInches()).isEqualByComparingTo("30");
        assertThat(inches("2", "3", "30").longestSideInches()).isEqualByComparingTo("30");
    }
}
