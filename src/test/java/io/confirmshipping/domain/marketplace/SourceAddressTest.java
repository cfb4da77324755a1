package io.confirmshipping.domain.marketplace;

import static io.confirmshipping.domain.SampleContents.WAREHOUSE_IN_SEATTLE;
import static io.confirmshipping.domain.SampleMarketplace.ORIGINS;
import static io.confirmshipping.domain.SampleNetwork.SEATTLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.explanation.StateName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Boxes come from an address in the 50 states whose state and ZIP code agree (rules.md#rule-18). */
class SourceAddressTest {
    private static final Position STATE = Position.of(CommandPart.SOURCE).then(CommandPart.STATE);
    private static final StateName TEXAS = new StateName("TX", "Texas");
    private static final StateName WASHINGTON = new StateName("WA", "Washington");
    private static final Position POSTAL_CODE = Position.of(CommandPart.SOURCE).then(CommandPart.POSTAL_CODE);

    @Test
    void boxes_can_come_from_a_state_of_the_marketplace() {
        assertThat(ORIGINS.checked(WAREHOUSE_IN_SEATTLE)).isEqualTo(WAREHOUSE_IN_SEATTLE);
        assertThat(ORIGINS.locate(WAREHOUSE_IN_SEATTLE)).isEqualTo(SEATTLE);
    }

    @Test
    void boxes_cannot_come_from_another_country() {
        assertThat(ORIGINS.errors(address("WA", "98101", "CA")))
                .extracting(FieldError::field)
                .containsExactly("source.country");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZ", "XX", "Texass", "", " ", "."})
    void boxes_cannot_come_from_a_state_that_is_none(String state) {
        assertThat(ORIGINS.errors(at(state, "98101")))
                .containsExactly(new FieldError(STATE, FieldCode.NO_STATE.of("US")).given(state));
    }

    @ParameterizedTest
    @CsvSource({
        "wa, 98101, WA",
        "Washington, 98101, WA",
        " washington , 98101, WA",
        "new  york, 10001, NY",
        "NEW YORK, 10001, NY",
        "N.Y., 10001, NY",
    })
    void a_name_and_small_letters_are_understood_and_the_code_is_kept(String written, String postalCode, String code) {
        assertThat(ORIGINS.checked(at(written, postalCode))).isEqualTo(at(code, postalCode));
    }

    @Test
    void a_state_and_a_postal_code_that_disagree_are_both_named() {
        assertThat(ORIGINS.errors(at("Texas", "98101")))
                .containsExactly(
                        new FieldError(
                                STATE, FieldCode.STATE_OTHER_THAN_ZIP_CODE.of(TEXAS, "98101", List.of(WASHINGTON))),
                        new FieldError(
                                POSTAL_CODE, FieldCode.ZIP_CODE_OTHER_THAN_STATE.of(List.of(WASHINGTON), TEXAS)));
    }

    @Test
    void an_area_that_crosses_a_state_line_agrees_with_both_states() {
        assertThat(ORIGINS.errors(at("CT", "06320"))).isEmpty();
        assertThat(ORIGINS.errors(at("NY", "06390"))).isEmpty();
        assertThat(ORIGINS.errors(at("WA", "06320")))
                .isNotEmpty()
                .extracting(FieldError::message)
                .allSatisfy(message -> assertThat(message).contains("Connecticut (CT) or New York (NY)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9810", "981011", "98101-", "98101-123", "A8101", "98101 ", "\u0669\u0668\u0661\u0660\u0661"})
    void a_postal_code_has_five_digits_or_nine(String postalCode) {
        assertThat(ORIGINS.errors(at("WA", postalCode)))
                .containsExactly(new FieldError(POSTAL_CODE, FieldCode.NO_ZIP_CODE.of()).given(postalCode));
    }

    @Test
    void boxes_cannot_come_from_a_postal_code_that_does_not_exist() {
        assertThat(ORIGINS.errors(at("WA", "00000"))).singleElement().satisfies(error -> {
            assertThat(error.position()).isEqualTo(POSTAL_CODE);
            assertThat(error.message()).contains("no ZIP code begins with 000");
        });
    }

    @ParameterizedTest
    @CsvSource({"AE, 09012", "ae, 09012-1234", "Armed Forces Europe, 09012"})
    void a_military_address_has_a_sentence_of_its_own(String state, String postalCode) {
        assertThat(ORIGINS.errors(at(state, postalCode)))
                .extracting(FieldError::position)
                .containsExactly(STATE, POSTAL_CODE);
        assertThat(ORIGINS.errors(at(state, postalCode)))
                .allSatisfy(error -> assertThat(error.message()).contains("military", "use a street address"));
    }

    @ParameterizedTest
    @CsvSource({
        "PR, 00901, Puerto Rico",
        "Puerto Rico, 00901, Puerto Rico",
        "GU, 96910, Guam",
        "mp, 96950, Northern Mariana Islands"
    })
    void a_territory_has_a_sentence_of_its_own(String state, String postalCode, String name) {
        assertThat(ORIGINS.errors(at(state, postalCode)))
                .extracting(FieldError::position)
                .containsExactly(STATE, POSTAL_CODE);
        assertThat(ORIGINS.errors(at(state, postalCode))).allSatisfy(error -> assertThat(error.message())
                .startsWith("is in %s, which boxes cannot".formatted(name)));
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThat(ORIGINS.errors(at("ZZ", "00000")))
                .extracting(FieldError::position)
                .containsExactly(STATE, POSTAL_CODE);
    }

    @Test
    void an_address_that_boxes_cannot_come_from_is_not_read() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> ORIGINS.checked(at("ZZ", "98101")));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> ORIGINS.locate(at("WA", "00000")));
    }

    /** A workflow may be older than the rule that state and ZIP code agree; it is planned again from where it is. */
    @Test
    void the_postal_code_says_where_the_boxes_are() {
        assertThat(ORIGINS.locate(at("TX", "98199-4321"))).isEqualTo(SEATTLE);
    }

    private static Address at(String state, String postalCode) {
        return address(state, postalCode, "US");
    }

    private static Address address(String state, String postalCode, String country) {
        return new Address(
                "Jane Doe", "123 Main St", Optional.empty(), "Seattle", state, postalCode, country, Optional.empty());
    }
}
