package io.confirmshipping.domain.charges;

import static io.confirmshipping.domain.SampleRates.dollars;
import static io.confirmshipping.domain.explanation.Explanations.saying;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.identity.ShipmentId;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class ChargesTest {
    private static final Charges CHARGES = new Charges(
            CurrencyUnit.USD,
            List.of(
                    line(ChargeTarget.SHIPPING, Optional.of(ShipmentId.random()), "60.00"),
                    line(ChargeTarget.SHIPPING, Optional.of(ShipmentId.random()), "40.01"),
                    line(ChargeTarget.PREP, Optional.empty(), "20.02"),
                    line(ChargeTarget.LABELING, Optional.empty(), "3.03"),
                    line(ChargeTarget.PLACEMENT, Optional.empty(), "0.40")));

    @Test
    void the_total_is_the_sum_of_the_lines() {
        assertThat(CHARGES.total()).isEqualTo(dollars("123.46"));
    }

    @Test
    void a_part_is_the_sum_of_its_lines() {
        assertThat(CHARGES.of(ChargeTarget.SHIPPING)).isEqualTo(dollars("100.01"));
        assertThat(CHARGES.of(ChargeTarget.LABELING)).isEqualTo(dollars("3.03"));
    }

    @Test
    void shipping_is_due_at_confirmation() {
        assertThat(CHARGES.due(Due.AT_CONFIRMATION)).isEqualTo(dollars("100.01"));
    }

    @Test
    void prep_labeling_and_placement_are_due_on_receipt() {
        assertThat(CHARGES.due(Due.ON_RECEIPT)).isEqualTo(dollars("23.45"));
    }

    @Test
    void what_costs_nothing_has_no_line_and_is_zero() {
        assertThat(new Charges(CurrencyUnit.USD, List.of()).total()).isEqualTo(dollars("0.00"));
    }

    private static ChargeLine line(ChargeTarget target, Optional<ShipmentId> shipment, String amount) {
        return new ChargeLine(target, shipment, dollars(amount), saying("said so"));
    }
}
