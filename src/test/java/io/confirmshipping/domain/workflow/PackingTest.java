package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.SampleShipping.PARCELS;
import static io.confirmshipping.domain.workflow.Workflows.CONFIRMED_AT;
import static io.confirmshipping.domain.workflow.Workflows.CONTENTS;
import static io.confirmshipping.domain.workflow.Workflows.OFFERED_AT;
import static io.confirmshipping.domain.workflow.Workflows.SHIP_DAYS;
import static io.confirmshipping.domain.workflow.Workflows.awaiting;
import static io.confirmshipping.domain.workflow.Workflows.chosen;
import static io.confirmshipping.domain.workflow.Workflows.expired;
import static io.confirmshipping.domain.workflow.Workflows.offerAt;
import static io.confirmshipping.domain.workflow.Workflows.packingAccepted;
import static io.confirmshipping.domain.workflow.Workflows.unpacked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.placement.BoxSize;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items first, boxes later (rules.md#rule-28). */
class PackingTest {

    @Test
    void it_does_not_expire() {
        Instant muchLater = OFFERED_AT.plus(Duration.ofDays(1_000));

        Packing packing = unpacked();

        assertThat(packing.asOf(muchLater)).isSameAs(packing);
        assertThat(unpacked().summary().asOf(muchLater).status()).isEqualTo(WorkflowStatus.PACKING);
        assertThat(unpacked().summary().offeredUntil()).isEmpty();
    }

    @Test
    void it_waits_for_contents_and_once_it_has_boxes_for_planning() {
        assertThat(what(unpacked())).isEqualTo(NextStep.Kind.CONTENTS);
        assertThat(what(packingAccepted())).isEqualTo(NextStep.Kind.CONTENTS);
        assertThat(what(packingAccepted().pack(BoxSize.OF_LOADS, OFFERED_AT))).isEqualTo(NextStep.Kind.PLACEMENT);
    }

    private static NextStep.Kind what(Packing packing) {
        Progress progress = packing.summary().progress(SHIP_DAYS, OFFERED_AT);
        assertThat(progress.step()).isEqualTo(Step.PACK);
        return progress.waitsFor().orElseThrow().what();
    }

    @Test
    void only_the_latest_packing_can_be_accepted() {
        Packing offeredTwice = unpacked().offerPacking(OFFERED_AT).offerPacking(OFFERED_AT);

        assertRefused(RefusalCode.UNKNOWN_PACKING_OPTION, () -> offeredTwice.acceptPacking(1, OFFERED_AT));
        assertRefused(RefusalCode.UNKNOWN_PACKING_OPTION, () -> offeredTwice.acceptPacking(3, OFFERED_AT));
        assertThat(offeredTwice.acceptPacking(2, OFFERED_AT).header().packing()).isEqualTo(new PackingOptions(2, true));
    }

    @Test
    void what_was_never_offered_cannot_be_accepted() {
        assertRefused(RefusalCode.UNKNOWN_PACKING_OPTION, () -> unpacked().acceptPacking(0, OFFERED_AT));
    }

    @Test
    void boxes_that_come_with_contents_need_no_accepted_packing() {
        AwaitingConfirmation planned = unpacked().plan(offerAt(CONFIRMED_AT), CONFIRMED_AT);

        assertThat(planned.header().packing()).isEqualTo(PackingOptions.PACKED);
        assertThat(planned.header().version()).isEqualTo(2);
        assertThat(unpacked()
                        .offerPacking(OFFERED_AT)
                        .plan(offerAt(CONFIRMED_AT), CONFIRMED_AT)
                        .header()
                        .packing())
                .isEqualTo(new PackingOptions(1, true));
    }

    @Test
    void new_boxes_take_offer_and_choice_back() {
        Packing again = chosen(PARCELS).pack(BoxSize.OF_LOADS, CONFIRMED_AT);

        assertThat(again.offer().options()).isEmpty();
        assertThat(again.offer().preference()).isEqualTo(awaiting().offer().preference());
        assertThat(again.isPacked()).isTrue();
        assertThat(again.choice()).isEmpty();
        assertThat(expired().pack(BoxSize.OF_LOADS, CONFIRMED_AT).isPacked()).isTrue();
    }

    @Test
    void cancelled_it_owes_nothing() {
        Cancelled cancelled = packingAccepted().cancel(CONFIRMED_AT);

        assertThat(cancelled.ledger().owed().isZero()).isTrue();
        assertThat(cancelled.acceptedOption()).isEmpty();
        assertThat(cancelled.shipments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"39, 480 expected; 468", "40, ", "41, 480 expected; 492"})
    void boxes_hold_exactly_the_items(int boxes, String told) {
        BoxGroup group = CONTENTS.boxes().get(0);
        List<Explanation> differences = CONTENTS.differences(List.of(group.withQuantity(boxes)));

        assertThat(differences).hasSize(told == null ? 0 : 1);
        if (told != null) {
            assertThat(differences.get(0).toString()).contains(told.split("; "));
        }
    }

    @Test
    void a_sku_that_is_no_item_is_told() {
        BoxGroup group = CONTENTS.boxes().get(0);
        BoxGroup other = group.holding(List.of(new SkuQuantity("OTHER", 1))).withQuantity(1);

        assertThat(CONTENTS.differences(List.of(group, other)))
                .containsExactly(RefusedCode.SKU_IN_BOXES.of("OTHER", 0, 1));
    }

    private static void assertRefused(RefusalCode code, ThrowingCallable command) {
        assertThatExceptionOfType(CommandRefused.class)
                .isThrownBy(command)
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
