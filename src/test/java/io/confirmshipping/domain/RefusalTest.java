package io.confirmshipping.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTest {
    @Test
    void a_code_is_written_as_callers_know_it() {
        assertThat(RefusalCode.PLACEMENT_EXPIRED.code()).isEqualTo("placement-expired");
        assertThat(RefusalCode.RECEIVING_HAS_BEGUN.code()).isEqualTo("receiving-has-begun");
    }

    @ParameterizedTest
    @EnumSource
    void a_code_has_only_small_letters_and_hyphens(RefusalCode code) {
        assertThat(code.code()).matches("[a-z]+(-[a-z]+)+");
    }

    @Test
    void a_fact_is_added_to_those_before_it() {
        Refusal refusal = Refusal.because(RefusalCode.CHARGES_CHANGED, RefusedCode.CHOOSE_SHIPPING_FIRST.of())
                .with("acceptedTotal", 1)
                .with("newTotal", 2);

        assertThat(refusal)
                .isEqualTo(new Refusal(
                        RefusalCode.CHARGES_CHANGED,
                        RefusedCode.CHOOSE_SHIPPING_FIRST.of(),
                        Map.of("acceptedTotal", 1, "newTotal", 2),
                        List.of(),
                        Optional.empty()));
    }

    @Test
    void what_was_given_is_for_the_sender_and_not_for_the_log() {
        CommandRefused refused =
                new CommandRefused(Refusal.because(RefusalCode.WORKFLOW_NOT_FOUND, RefusedCode.NO_WORKFLOW_ID.of())
                        .given("wf-1"));

        assertThat(refused.refusal().explanationToSender())
                .hasToString(RefusedCode.NO_WORKFLOW_ID.of() + " The request says wf-1.");
        assertThat(refused.refusal().detail())
                .isEqualTo(RefusedCode.NO_WORKFLOW_ID.of().toString());
        assertThat(refused).hasMessage("workflow-not-found: " + RefusedCode.NO_WORKFLOW_ID.of());
    }

    @Test
    void a_refusal_is_told_in_its_message() {
        assertThat(new CommandRefused(RefusalCode.CHARGES_CHANGED, RefusedCode.CHOOSE_SHIPPING_FIRST.of()))
                .hasMessage("charges-changed: " + RefusedCode.CHOOSE_SHIPPING_FIRST.of());
    }

    @Test
    void invalid_input_is_told_in_its_message() {
        assertThat(new InvalidInput(List.of(
                        new FieldError("a", FieldCode.MISSING.of()), new FieldError("b", FieldCode.EMPTY.of()))))
                .hasMessage("a: is missing; b: must not be empty");
    }
}
