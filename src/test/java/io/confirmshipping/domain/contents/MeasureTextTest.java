package io.confirmshipping.domain.contents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "22.5 | LB | 22.5 lb",
                "22.50 | LB | 22.5 lb",
                "22 | KG | 22 kg",
                "1240.999 | LB | 1,241 lb",
                "1240.994 | LB | 1,240.99 lb",
                "0.004 | LB | 0 lb",
                "100 | LB | 100 lb"
            })
    void weights_have_two_decimals_at_most(BigDecimal value, WeightUnit unit, String written) {
        assertThat(MeasureText.grouped(new Weight(value, unit))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"16.00 | 16 x 1 x 1 in | 16 x 1 x 1 in", "12.126 | 12.126 x 1 x 1 in | 12.13 x 1 x 1 in"})
    void sizes_have_all_digits_or_two_decimals(BigDecimal length, String exact, String rounded) {
        Dimensions size = new Dimensions(length, BigDecimal.ONE, BigDecimal.ONE, LengthUnit.IN);
        assertThat(MeasureText.exact(size)).isEqualTo(exact);
        assertThat(MeasureText.rounded(size)).isEqualTo(rounded);
    }
}
