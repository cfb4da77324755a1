package io.confirmshipping.domain.marketplace;

import static io.confirmshipping.domain.Examples.MARKETPLACE;
import static io.confirmshipping.domain.Examples.SEATTLE;
import static io.confirmshipping.domain.Examples.WAREHOUSE_IN_SEATTLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.Address;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceAddressTest {
    @Test
    void boxes_can_come_from_a_state_of_the_marketplace() {
        assertThat(MARKETPLACE.sourceErrors(WAREHOUSE_IN_SEATTLE)).isEmpty();
        assertThat(MARKETPLACE.locate(WAREHOUSE_IN_SEATTLE)).isEqualTo(SEATTLE);
    }

    @Test
    void boxes_cannot_come_from_another_country() {
        assertThat(MARKETPLACE.sourceErrors(address("WA", "CA")))
                .extracting(FieldError::field)
                .containsExactly("sourceAddress.countryCode");
    }

    @Test
    void boxes_cannot_come_from_a_state_that_is_none() {
        assertThat(MARKETPLACE.sourceErrors(address("ZZ", "US")))
                .extracting(FieldError::field)
                .containsExactly("sourceAddress.stateOrProvinceCode");
    }

    @Test
    void a_place_that_boxes_cannot_come_from_is_not_located() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> MARKETPLACE.locate(address("ZZ", "US")));
    }

    private static Address address(String state, String country) {
        return new Address(
                "Jane Doe", "123 Main St", Optional.empty(), "Seattle", state, "98101", country, Optional.empty());
    }
}
