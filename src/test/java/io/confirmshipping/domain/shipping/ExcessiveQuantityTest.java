package io.confirmshipping.domain.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A refused quantity is answered with the changes that are still open (rules.md#rule-11). */
class ExcessiveQuantityTest {
    @Test
    void both_directions_are_named_while_both_are_open() {
        assertThat(confirmed(20, 25, 99))
                .isEqualTo(
                        "A was confirmed with 20 units in this shipment and may differ from that by 6, from 14 to 26. It has 25 now, so you may add 1 or remove 11; 99 is out of range.");
    }

    @Test
    void nothing_is_advised_that_is_used_up() {
        assertThat(confirmed(20, 26, 27)).contains("It has 26 now, so you may only remove up to 12; 27 is");
        assertThat(confirmed(20, 14, 13)).contains("It has 14 now, so you may only add up to 12; 13 is");
        assertThat(confirmed(20, 15, 13)).contains("It has 15 now, so you may add 11 or remove 1; 13 is");
    }

    @Test
    void one_unit_is_singular() {
        assertThat(confirmed(1, 0, 8)).startsWith("A was confirmed with 1 unit in");
        assertThat(confirmed(2, 0, 9)).startsWith("A was confirmed with 2 units in");
    }

    private static String confirmed(int units, int current, int asked) {
        QuantityRange range = new QuantityChangeLimit(6, 5).around(units);
        return new ExcessiveQuantity("A", units, range, current, asked)
                .explanation()
                .toString();
    }
}
