package io.confirmshipping.dynamodb.list;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.SampleShipping;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.workflow.WorkflowSummary;
import io.confirmshipping.dynamodb.Meter;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.dynamodb.WorkflowCopies;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.usecase.ListFilter;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.workflow.WorkflowKind;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of active workflows costs the same whatever their number, and however much is offered for them. */
class LargeWorkflowListTest {

    private static final ListFilter<WorkflowKind> ACTIVE = ListFilter.statuses(Set.of(WorkflowKind.ACTIVE));

    private static final PageRequest FIRST = new PageRequest(20, Optional.empty());
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final Instant EXPIRY = NOON.plusSeconds(24 * 60 * 60);

    /** Half a unit for the keys in the index, and one for each header. */
    private static final double TWENTY_HEADERS = 20.5;

    private static final Meter meter = new Meter();

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    @RegisterExtension
    private static final Store seen = new Store(meter.client(), store.table(), store.pause());

    private final SellerId seller = new SellerId(UUID.randomUUID().toString());

    @Test
    void the_first_page_of_1_000_workflows_reads_what_that_of_50_reads() {
        WorkflowCopies copies = WorkflowCopies.of(add(Samples.contents(5)), store);
        copies.put(49, EXPIRY);
        Meter.Cost few = listed(NOON, true);
        copies.put(950, EXPIRY);
        Meter.Cost many = listed(NOON, true);

        assertThat(many.names()).containsExactly("Query", "BatchGetItem").isEqualTo(few.names());
        assertThat(many.readUnits()).isEqualTo(few.readUnits()).isEqualTo(TWENTY_HEADERS);
        note("20 of 1,000 workflows, 5 boxes each", many);
    }

    @Test
    void a_page_of_planned_workflows_reads_their_headers_and_not_what_is_offered_for_them() {
        WorkflowReference large = add(Samples.manifold(2_000, 5_000, 20, 3));
        assertThat(meter.of(() -> seen.reader()
                                .item(Key.workflow(large.workflow()).beside("OFFER")))
                        .readUnits())
                .as("an offer")
                .isGreaterThan(2);
        store.choose(large, SampleShipping.OWN_PALLETS, LATER);
        WorkflowCopies.of(large, store).put(19, EXPIRY);

        Meter.Cost chosen = listed(LATER, false);
        assertThat(chosen.names()).containsExactly("Query", "BatchGetItem");
        assertThat(chosen.readUnits()).isEqualTo(TWENTY_HEADERS);
        note("20 planned workflows, 5,000 boxes each", chosen);

        store.duePlacements().settle(large.workflow(), EXPIRY).commit();
        Meter.Cost expired = listed(EXPIRY, false);
        assertThat(expired.names()).isEqualTo(chosen.names());
        assertThat(expired.readUnits()).isEqualTo(TWENTY_HEADERS);
    }

    @Test
    void a_page_of_confirmed_workflows_reads_their_shipments_together() {
        int shipments = IntStream.range(0, 20)
                .map(i -> store.confirmed(
                                Samples.awaitingConfirmation(seller, Samples.contents(5), NOON.plusSeconds(i)), LATER)
                        .shipments()
                        .size())
                .sum();
        assertThat(shipments).as("one batch").isEqualTo(100);

        Meter.Cost cost = listed(LATER, false);
        assertThat(cost.names()).containsExactly("Query", "BatchGetItem", "BatchGetItem");
        assertThat(cost.readUnits()).isEqualTo(TWENTY_HEADERS + shipments);
        note("20 confirmed workflows, 5 shipments each", cost);
    }

    private WorkflowReference add(Contents contents) {
        return store.add(Samples.awaitingConfirmation(seller, contents, NOON));
    }

    private Meter.Cost listed(Instant now, boolean more) {
        return meter.of(() -> {
            Page<WorkflowSummary> page = seen.workflowReader().list(seller, ACTIVE, FIRST, now);
            assertThat(page.items()).hasSize(20);
            assertThat(page.nextToken().isPresent()).isEqualTo(more);
        });
    }

    private static void note(String what, Meter.Cost cost) {
        System.out.printf(
                Locale.ROOT, "list of %s: %d round trips, %.1f read units%n", what, cost.reads(), cost.readUnits());
    }
}
