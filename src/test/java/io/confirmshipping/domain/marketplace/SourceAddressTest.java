package io.confirmshipping.domain.marketplace;

import static io.confirmshipping.domain.Examples.MARKETPLACE;
import static io.confirmshipping.domain.Examples.SEATTLE;
import static io.confirmshipping.domain.Examples.WAREHOUSE_IN_SEATTLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.contents.Address;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                .containsExactly("source.country");
    }

    @Test
    void boxes_cannot_come_from_a_state_that_is_none() {
        assertThat(MARKETPLACE.sourceErrors(address("ZZ", "US")))
                .extracting(FieldError::field)
                .containsExactly("source.state");
    }

    @Test
    void the_postal_code_says_where_the_boxes_are() {
        assertThat(MARKETPLACE.locate(at("WA", "98199-4321"))).isEqualTo(SEATTLE);
        assertThat(MARKETPLACE.locate(at("WA", "10001")))
                .isEqualTo(
                        MARKETPLACE.network().places().at("10099").orElseThrow().coordinates());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9810", "981011", "98101-", "98101-123", "A8101", "98101 ", "\u0669\u0668\u0661\u0660\u0661"})
    void a_postal_code_has_five_digits_or_nine(String postalCode) {
        assertThat(MARKETPLACE.sourceErrors(at("WA", postalCode)))
                .containsExactly(new FieldError(
                        Position.of(CommandPart.SOURCE).then(CommandPart.POSTAL_CODE),
                        "must be a ZIP code of five digits, or of nine such as 98101-1234"));
    }

    @Test
    void boxes_cannot_come_from_a_postal_code_that_does_not_exist() {
        assertThat(MARKETPLACE.sourceErrors(at("WA", "00000"))).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("source.postal_code");
            assertThat(error.message()).contains("begin with 000");
        });
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThat(MARKETPLACE.sourceErrors(at("ZZ", "00000")))
                .extracting(FieldError::field)
                .containsExactly("source.state", "source.postal_code");
    }

    @Test
    void a_place_that_boxes_cannot_come_from_is_not_located() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> MARKETPLACE.locate(address("ZZ", "US")));
    }

    private static Address at(String state, String postalCode) {
        return new Address(
                "Jane Doe", "123 Main St", Optional.empty(), "Seattle", state, postalCode, "US", Optional.empty());
    }

    private static Address address(String state, String country) {
        return new Address(
                "Jane Doe", "123 Main St", Optional.empty(), "Seattle", state, "98101", country, Optional.empty());
    }
}
