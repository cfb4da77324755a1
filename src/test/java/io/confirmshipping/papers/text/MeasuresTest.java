package io.confirmshipping.papers.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

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
        assertThat(Measures.of(new Weight(value, unit))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0 | 0 boxes", "1 | 1 box", "2 | 2 boxes", "5000 | 5,000 boxes"})
    void counts_agree_with_their_noun(int count, String written) {
        assertThat(Measures.count(count, "box", "boxes")).isEqualTo(written);
    }
}
