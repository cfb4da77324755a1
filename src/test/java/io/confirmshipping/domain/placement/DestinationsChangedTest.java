package io.confirmshipping.domain.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DestinationsChangedTest {
    @Test
    void what_is_new_is_added_and_what_is_gone_is_removed() {
        assertThat(DestinationsChanged.between(
                        List.of("ONT8", "CLT2", "AVP1"), List.of("RIC2", "ONT8", "MDW2", "AVP1")))
                .isEqualTo(new DestinationsChanged(List.of("RIC2", "MDW2"), List.of("CLT2")));
    }

    @Test
    void the_same_destinations_in_another_order_are_no_change() {
        assertThat(DestinationsChanged.between(List.of("ONT8", "CLT2"), List.of("CLT2", "ONT8")))
                .isEqualTo(new DestinationsChanged(List.of(), List.of()));
    }
}
