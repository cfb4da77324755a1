package io.confirmshipping.domain.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A sentence is made of its code and its facts, and of these only. */
class ExplanationTest {

    @Test
    void a_sentence_has_its_facts_in_their_places() {
        Explanation explanation = UnavailableCode.TOO_LIGHT.of("TEB9", new BigDecimal("149.50"), new BigDecimal("150"));

        assertThat(explanation)
                .hasToString(
                        "The shipment to TEB9 would weigh 149.50 lb; the partnered carrier takes at least 150 lb on pallets.");
        assertThat(explanation.code().code()).isEqualTo("too-light");
        assertThat(explanation.facts())
                .isEqualTo(Map.of(
                        "warehouseId", "TEB9", "weight", new BigDecimal("149.50"), "least", new BigDecimal("150")));
    }

    @Test
    void a_count_is_singular_for_one_and_plural_for_any_other() {
        assertThat(HistoryCode.RECEIVED.of(1)).hasToString("received 1 unit");
        assertThat(HistoryCode.RECEIVED.of(0)).hasToString("received 0 units");
        assertThat(HistoryCode.RECEIVED.of(2L)).hasToString("received 2 units");
        assertThat(LedgerCode.BOXES_REMOVED.of(1, "FBA1")).hasToString("1 box of FBA1 was removed");
        assertThat(LedgerCode.BOXES_REMOVED.of(2, "FBA1")).hasToString("2 boxes of FBA1 were removed");
    }

    @Test
    void words_can_go_with_a_count() {
        assertThat(PlacementCode.NEAREST_FREE.of(new BigDecimal("300.1"), 1))
                .asString()
                .endsWith("to one destination.");
        assertThat(PlacementCode.NEAREST_FREE.of(new BigDecimal("300.1"), 6))
                .asString()
                .endsWith("to 6 destinations.");
    }

    @Test
    void an_explanation_can_name_others_and_be_followed_by_others() {
        Explanation part = ChargeCode.UNITS_PLACED.of(
                3, new BigDecimal("0.30"), SizeCode.SMALL_STANDARD.of(), PlaceCode.WEST.of());
        Explanation sum = ChargeCode.PLACEMENT.of(List.of(part, part));

        assertThat(sum)
                .hasToString("3 x 0.30 per unit (small standard, West) + 3 x 0.30 per unit (small standard, West)");
        assertThat(LedgerCode.CORRECTED.of(
                        LedgerCode.PALLETS_CHANGED.of(), Money.parse("USD 1.00"), Money.parse("USD 2.50"), part))
                .hasToString(
                        "the seller changed the pallets; from 1.00 to 2.50: 3 x 0.30 per unit (small standard, West)");
        assertThat(AwaitedCode.CHOOSE_SHIPPING
                        .of()
                        .then(AwaitedCode.SHIP_DATE_IS.of(LocalDate.of(2026, 12, 1)))
                        .then(AwaitedCode.DESTINATIONS_STAY.of()))
                .hasToString(
                        "Choose ship date, shipping mode, shipping solution and carrier. The ship date is 2026-12-01. The destinations are accepted and stay.");
    }

    @Test
    void text_that_looks_like_a_place_stays_as_it_is() {
        assertThat(HistoryCode.NAMED.of("{name} $1")).hasToString("{name} $1");
    }

    @Test
    void facts_that_are_missing_too_many_or_of_another_kind_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(HistoryCode.RECEIVED::of);
        assertThatIllegalArgumentException().isThrownBy(() -> HistoryCode.RECEIVED.of(1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HistoryCode.RECEIVED.of("1"))
                .withMessage("The fact units is no COUNT: 1");
    }

    @Test
    void every_code_is_found_by_its_name() {
        assertThat(ExplanationCodes.all()).hasSizeGreaterThan(100).allSatisfy(code -> assertThat(
                        ExplanationCodes.get(code.code()))
                .isSameAs(code));
        assertThatIllegalArgumentException().isThrownBy(() -> ExplanationCodes.get("unheard-of"));
    }
}
