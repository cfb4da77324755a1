package io.confirmshipping.dynamodb.due;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.SampleShipping;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.PlacementExpired;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.dynamodb.WorkflowCopies;
import io.confirmshipping.dynamodb.item.UnreadableItem;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.fixture.Scale;
import io.confirmshipping.usecase.expiry.DuePlacements;
import io.confirmshipping.usecase.expiry.ExpirePlacements.Report;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sweep expires what is due, all of it and nothing else. */
class SweepTest {

    private static final Instant EXPIRY = NOON.plus(Duration.ofHours(24));

    @RegisterExtension
    private static final Store database = Store.onNewTable();

    private final Store store = Store.onNewTable(database.client());

    @Test
    void all_due_workflows_are_expired_in_one_go_though_one_is_broken() {
        int due = Scale.of(400);
        WorkflowCopies copies = WorkflowCopies.of(store.add(Samples.awaitingConfirmation()), store);
        WorkflowId broken = WorkflowId.random();
        copies.put(due - 2, EXPIRY);
        copies.putBroken(broken, EXPIRY.minusSeconds(1));
        copies.put(50, EXPIRY.plusMillis(1));

        long start = System.nanoTime();
        Report report = store.expirePlacements().sweep(EXPIRY, () -> true);
        System.out.printf(
                Locale.ROOT, "A sweep of %,d due workflows took %.1f s.%n", due, (System.nanoTime() - start) / 1e9);

        assertThat(report.expired()).isEqualTo(due - 1);
        assertThat(report.remaining()).isFalse();
        assertThat(report.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.workflow()).contains(broken);
            assertThat(failure.cause())
                    .isInstanceOf(UnreadableItem.class)
                    .hasMessageContaining("WORKFLOW#" + broken + " / WORKFLOW");
        });
        assertThat(due(EXPIRY)).containsExactly(broken);
        assertThat(due(EXPIRY.plusMillis(1))).hasSize(51);
    }

    @Test
    void a_sweep_that_runs_out_of_time_is_continued_by_the_next() {
        WorkflowCopies.of(store.add(Samples.awaitingConfirmation()), store).put(99, EXPIRY);
        AtomicInteger left = new AtomicInteger(40);
        Report first = store.expirePlacements().sweep(EXPIRY, () -> left.getAndDecrement() > 0);
        assertThat(first.expired()).isEqualTo(40);
        assertThat(first.remaining()).isTrue();
        assertThat(first.failures()).isEmpty();
        Report second = store.expirePlacements().sweep(EXPIRY, () -> true);
        assertThat(second.expired()).isEqualTo(60);
        assertThat(second.remaining()).isFalse();
        assertThat(due(EXPIRY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 1", "1, 1"})
    void a_placement_is_due_from_its_expiry_on(int milliseconds, int expired) {
        WorkflowReference reference = store.add(Samples.awaitingConfirmation());
        Instant now = EXPIRY.plusMillis(milliseconds);
        assertThat(store.expirePlacements().sweep(now, () -> true).expired()).isEqualTo(expired);
        Workflow stored = store.review(reference, NOON).workflow();
        assertThat(stored)
                .isInstanceOf(expired == 1 ? PlacementExpired.class : AwaitingConfirmation.class)
                .isEqualTo(store.review(reference, now).workflow());
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, false", "1, false"})
    void the_next_due_instant_is_after_the_given_one(int milliseconds, boolean found) {
        store.add(Samples.awaitingConfirmation());
        Instant given = EXPIRY.plusMillis(milliseconds);
        assertThat(store.dueTimes().nextDueAfter(given).filter(EXPIRY::equals).isPresent())
                .isEqualTo(found);
    }

    @Test
    void the_next_due_instant_is_the_earliest_of_all_shards() {
        WorkflowCopies copies = WorkflowCopies.of(store.add(Samples.awaitingConfirmation()), store);
        IntStream.range(0, 30).forEach(i -> copies.put(1, EXPIRY.plusSeconds(30 - i)));
        assertThat(store.dueTimes().nextDueAfter(EXPIRY)).contains(EXPIRY.plusSeconds(1));
    }

    @Test
    void a_confirmed_workflow_stays_as_it_is_and_falls_due_again_when_its_shipments_may_be_late() {
        WorkflowReference reference = store.add(Samples.awaitingConfirmation());
        Confirmed confirmed = store.confirm(store.choose(reference, SampleShipping.PARCELS, NOON), NOON);
        assertThat(due(EXPIRY)).containsExactly(reference.workflow());
        assertThat(store.duePlacements().settle(reference.workflow(), EXPIRY).commit())
                .isFalse();
        assertThat(due(EXPIRY)).isEmpty();
        assertThat(store.review(reference, EXPIRY).workflow()).isEqualTo(confirmed);
        assertThat(store.dueTimes().nextDueAfter(EXPIRY)).contains(NOON.plus(Duration.ofDays(30)));
    }

    @Test
    void a_confirmed_workflow_is_not_moved_before_its_options_would_have_expired() {
        WorkflowReference reference = store.add(Samples.awaitingConfirmation());
        store.confirm(store.choose(reference, SampleShipping.PARCELS, NOON), NOON);
        store.duePlacements()
                .settle(reference.workflow(), EXPIRY.minusMillis(1))
                .commit();
        assertThat(due(EXPIRY)).containsExactly(reference.workflow());
    }

    @Test
    void a_cancelled_workflow_never_falls_due() {
        WorkflowReference reference = store.add(Samples.awaitingConfirmation());
        store.confirm(store.choose(reference, SampleShipping.PARCELS, NOON), NOON);
        store.cancel(reference, NOON);
        assertThat(store.dueTimes().nextDueAfter(NOON)).isEmpty();
    }

    @Test
    void a_workflow_whose_placement_is_accepted_is_looked_at_until_it_is_confirmed_and_has_arrived() {
        WorkflowReference reference = store.add(Samples.awaitingConfirmation());
        Workflow accepted = store.accept(
                reference, store.review(reference, NOON).workflow().offer().defaultOption(), NOON);
        store.expirePlacements().sweep(EXPIRY, () -> true);
        Instant look = EXPIRY.plus(Duration.ofDays(30));
        assertThat(store.dueTimes().nextDueAfter(EXPIRY)).contains(look);
        store.closeLateShipments().sweep(look, () -> true);
        assertThat(store.dueTimes().nextDueAfter(look)).contains(look.plus(Duration.ofDays(45)));
        assertThat(store.review(reference, look).workflow()).isEqualTo(accepted);
    }

    @Test
    void a_workflow_that_is_planned_again_falls_due_again() {
        WorkflowReference reference = store.add(Samples.awaitingConfirmation());
        store.duePlacements().settle(reference.workflow(), EXPIRY).commit();
        assertThat(due(EXPIRY)).isEmpty();
        store.planAgain().sameContents(reference, Optional.empty(), EXPIRY).commit();
        Instant next = EXPIRY.plus(Duration.ofHours(24));
        assertThat(store.dueTimes().nextDueAfter(EXPIRY)).contains(next);
        assertThat(due(next)).containsExactly(reference.workflow());
    }

    private List<WorkflowId> due(Instant now) {
        DuePlacements placements = store.duePlacements();
        List<WorkflowId> due = new ArrayList<>();
        for (int shard = 0; shard < placements.shards(); shard++) {
            placements.due(shard, now).forEach(placement -> due.add(placement.workflow()));
        }
        return due;
    }
}
