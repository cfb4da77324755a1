package io.confirmshipping.dynamodb;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.SampleShipping;
import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.PlacementExpired;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.fixture.Scale;
import io.confirmshipping.fixture.Together;
import io.confirmshipping.usecase.ListFilter;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.shipment.QueuedShipment;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Several at once: exactly one outcome each, and never half of one (rules.md#rule-10). */
class ConcurrencyTest {

    private static final Instant EXPIRY = NOON.plus(Duration.ofHours(24));
    private static final Instant BEFORE_EXPIRY = EXPIRY.minusMillis(1);

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private final SellerId seller = new SellerId(UUID.randomUUID().toString());
    private final WorkflowReference reference =
            store.add(Samples.awaitingConfirmation(seller, Samples.contents(5), NOON));
    private final AwaitingConfirmation chosen = store.choose(reference, SampleShipping.PARCELS, NOON);

    static IntStream rounds() {
        return IntStream.rangeClosed(1, Scale.of(8));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void sixteen_confirmations_at_once_make_one(int round) {
        List<Confirmed> answers = Together.run(16, () -> store.confirm(chosen, NOON));
        assertThat(answers).hasSize(16).containsOnly(answers.get(0));
        assertThat(stored()).isEqualTo(answers.get(0));
        PageRequest everything = new PageRequest(50, Optional.empty());
        assertThat(store.shipmentReader()
                        .list(seller, ListFilter.all(), everything)
                        .items())
                .extracting(QueuedShipment::shipment)
                .containsExactlyInAnyOrderElementsOf(answers.get(0).shipments());
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void confirming_and_cancelling_at_once_ends_cancelled_and_refunds_what_was_confirmed(int round) {
        List<Object> answers = atOnce(() -> store.confirm(chosen, NOON), () -> store.cancel(reference, NOON));
        Cancelled cancelled = (Cancelled) stored();
        assertThat(answers.get(1)).isEqualTo(cancelled);
        if (answers.get(0) instanceof Confirmed confirmed) {
            assertThat(cancelled.confirmation()).contains(confirmed.confirmation());
            assertThat(ids(cancelled)).isEqualTo(ids(confirmed));
            assertThat(cancelled.cancellation().refunded())
                    .isEqualTo(confirmed.confirmation().accepted().of(ChargeTarget.SHIPPING));
        } else {
            assertThat(answers.get(0)).isEqualTo(RefusalCode.WORKFLOW_CANCELLED);
            assertThat(cancelled.shipments()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void a_confirmation_in_the_last_millisecond_meets_the_sweep_after_it(int round) {
        List<Object> answers = atOnce(() -> store.confirm(chosen, BEFORE_EXPIRY), () -> settle(EXPIRY));
        if (answers.get(0) instanceof Confirmed confirmed) {
            assertThat(stored()).isEqualTo(confirmed);
        } else {
            assertThat(answers.get(0)).isEqualTo(RefusalCode.PLACEMENT_EXPIRED);
            assertThat(stored()).isInstanceOf(PlacementExpired.class);
        }
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void a_confirmation_at_expiry_is_refused_whether_or_not_the_sweep_was_there(int round) {
        List<Object> answers = atOnce(() -> store.confirm(chosen, EXPIRY), () -> settle(EXPIRY));
        assertThat(answers.get(0)).isEqualTo(RefusalCode.PLACEMENT_EXPIRED);
        assertThat(stored()).isInstanceOf(PlacementExpired.class);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void a_sweep_before_expiry_does_not_disturb_a_confirmation(int round) {
        List<Object> answers = atOnce(() -> store.confirm(chosen, BEFORE_EXPIRY), () -> settle(BEFORE_EXPIRY));
        assertThat(stored()).isEqualTo(answers.get(0)).isInstanceOf(Confirmed.class);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void renaming_a_shipment_and_cancelling_at_once_ends_cancelled(int round) {
        ConfirmedShipment shipment = store.confirm(chosen, NOON).shipments().get(0);
        List<Object> answers = atOnce(
                () -> store.rename(Store.reference(shipment), "To the south", NOON),
                () -> store.cancel(reference, NOON));
        Cancelled cancelled = (Cancelled) stored();
        assertThat(answers.get(1)).isEqualTo(cancelled);
        assertThat(cancelled.shipments()).allMatch(each -> each.status() == ShipmentStatus.CANCELLED);
        boolean renamed = cancelled.shipments().get(0).name().value().equals("To the south");
        assertThat(answers.get(0) instanceof ConfirmedShipment).isEqualTo(renamed);
        assertThat(renamed || answers.get(0) == RefusalCode.WORKFLOW_CANCELLED).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void renaming_a_workflow_and_cancelling_at_once_ends_cancelled(int round) {
        List<Object> answers =
                atOnce(() -> store.rename(reference, "Winter", NOON), () -> store.cancel(reference, NOON));
        assertThat(stored()).isEqualTo(answers.get(1)).isInstanceOf(Cancelled.class);
        boolean renamed = stored().header().name().value().equals("Winter");
        assertThat(answers.get(0) instanceof AwaitingConfirmation).isEqualTo(renamed);
        assertThat(renamed || answers.get(0) == RefusalCode.WORKFLOW_CANCELLED).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void replacing_contents_and_confirming_at_once_does_one_of_both(int round) {
        List<Object> answers = atOnce(
                () -> store.planAgain()
                        .newContents(reference, Samples.contents(9), Optional.empty(), NOON)
                        .commit(),
                () -> store.confirm(chosen, NOON));
        WorkflowWithContents stored = store.review(reference, NOON);
        if (answers.get(1) instanceof Confirmed confirmed) {
            assertThat(answers.get(0)).isEqualTo(RefusalCode.ALREADY_CONFIRMED);
            assertThat(stored.workflow()).isEqualTo(confirmed);
            assertThat(stored.contents()).isEqualTo(Samples.contents(5));
        } else {
            assertThat(answers.get(1)).isIn(RefusalCode.SHIPPING_NOT_CHOSEN, RefusalCode.UNKNOWN_PLACEMENT_OPTION);
            assertThat(stored).isEqualTo(answers.get(0));
        }
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void a_review_never_sees_half_of_a_change(int round) {
        List<Object> answers = atOnce(
                () -> store.cancel(Store.reference(store.confirm(chosen, NOON)), NOON),
                () -> store.review(reference, NOON).workflow(),
                () -> store.planAgain()
                        .newContents(reference, Samples.contents(9), Optional.empty(), NOON)
                        .commit(),
                () -> store.review(reference, NOON),
                () -> store.review(reference, NOON).workflow());
        assertThat(answers.get(1)).isInstanceOf(Workflow.class);
        WorkflowWithContents seen = (WorkflowWithContents) answers.get(3);
        assertThat(seen.allocations().shipments().keySet())
                .containsExactlyInAnyOrderElementsOf(seen.workflow().offer().options().stream()
                        .flatMap(option -> option.shipments().stream())
                        .map(planned -> planned.id())
                        .toList());
    }

    private Workflow settle(Instant now) {
        store.duePlacements().settle(reference.workflow(), now).commit();
        return stored();
    }

    private Workflow stored() {
        return store.review(reference, NOON).workflow();
    }

    private static List<?> ids(Workflow workflow) {
        return workflow.shipments().stream().map(ConfirmedShipment::id).toList();
    }

    @SafeVarargs
    private static List<Object> atOnce(Supplier<Object>... acts) {
        return Together.run(Arrays.stream(acts).map(ConcurrencyTest::answer).toList());
    }

    /** Returns what an act answers, or the code with which it was refused. */
    private static Callable<Object> answer(Supplier<Object> act) {
        return () -> {
            try {
                return act.get();
            } catch (CommandRefused refused) {
                return refused.refusal().code();
            }
        };
    }
}
