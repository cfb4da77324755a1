package io.confirmshipping.domain.charges;

import static io.confirmshipping.domain.Examples.dollars;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChargesTest {
    private static final Charges CHARGES =
            new Charges(dollars("100.01"), dollars("20.02"), dollars("3.03"), dollars("0.40"));

    @Test
    void the_total_is_the_sum_of_the_charges() {
        assertThat(CHARGES.total()).isEqualTo(dollars("123.46"));
    }

    @Test
    void shipping_is_due_at_confirmation() {
        assertThat(CHARGES.dueAtConfirmation()).isEqualTo(dollars("100.01"));
    }

    @Test
    void prep_labeling_and_placement_are_due_on_receipt() {
        assertThat(CHARGES.dueOnReceipt()).isEqualTo(dollars("23.45"));
    }
}
