package io.confirmshipping.domain.contents;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class UnitsTest {

    private static final Units METRIC = new Units(LengthUnit.CM, WeightUnit.KG);
    private static final Units AMERICAN = new Units(LengthUnit.IN, WeightUnit.LB);
    private static final Dimensions PALLET =
            new Dimensions(new BigDecimal("48"), new BigDecimal("40"), new BigDecimal("50.125"), LengthUnit.IN);

    @Test
    void inches_become_centimetres_exactly() {
        assertThat(METRIC.convert(PALLET))
                .isEqualTo(new Dimensions(
                        new BigDecimal("121.92"), new BigDecimal("101.6"), new BigDecimal("127.3175"), LengthUnit.CM));
        assertThat(METRIC.fromInches(new BigDecimal("0.001"))).isEqualTo("0.00254");
        assertThat(METRIC.fromInches(new BigDecimal("50.000"))).isEqualTo("127");
        assertThat(METRIC.fromInches(new BigDecimal("5000.000"))).isEqualTo("12700");
    }

    @Test
    void pounds_become_kilograms_rounded_to_hundredths() {
        assertThat(METRIC.fromPounds(new BigDecimal("50")))
                .isEqualTo(new Weight(new BigDecimal("22.68"), WeightUnit.KG));
        assertThat(METRIC.fromPounds(new BigDecimal("0.01")))
                .isEqualTo(new Weight(new BigDecimal("0.00"), WeightUnit.KG));
        assertThat(AMERICAN.fromPounds(new BigDecimal("50")))
                .isEqualTo(new Weight(new BigDecimal("50.00"), WeightUnit.LB));
    }

    @Test
    void what_is_in_the_units_already_stays_as_it_is() {
        Weight weight = new Weight(new BigDecimal("12.3456"), WeightUnit.LB);
        assertThat(AMERICAN.convert(PALLET)).isSameAs(PALLET);
        assertThat(AMERICAN.convert(weight)).isSameAs(weight);
    }

    @Test
    void a_size_in_centimetres_becomes_inches() {
        Dimensions size = METRIC.convert(PALLET);
        assertThat(AMERICAN.convert(size).length()).isEqualByComparingTo("48");
    }
}
