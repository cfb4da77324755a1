package io.confirmshipping.dynamodb.table;

import static io.confirmshipping.fixture.Errors.cancelled;
import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;

import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.FreightTracking;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.fixture.Samples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Reads between two writes. */
class TornReadTest extends Disturbed {

    @RegisterExtension
    private static final Store DATABASE = Store.onNewTable();

    TornReadTest() {
        super(DATABASE);
    }

    @Test
    void shipments_read_before_the_cancellation_that_the_header_tells_of_are_read_again() {
        undisturbed.confirm(chosen, NOON);
        BatchGetItemResponse[] before = new BatchGetItemResponse[1];
        doAnswer(call -> before[0] = real.batchGetItem(call.<BatchGetItemRequest>getArgument(0)))
                .doAnswer(call -> before[0])
                .doAnswer(call -> real.batchGetItem(call.<BatchGetItemRequest>getArgument(0)))
                .when(client)
                .batchGetItem(any(BatchGetItemRequest.class));
        store.review(reference, NOON);
        Workflow cancelled = undisturbed.cancel(reference, NOON);
        assertThat(store.review(reference, NOON).workflow()).isEqualTo(cancelled);
        assertThat(pauses).containsExactly(1);
    }

    @Test
    void pieces_and_offers_of_another_revision_than_the_header_are_read_again() {
        for (String stale : List.of("CONTENTS#0000", "ALLOCATIONS#0000", "OFFER")) {
            pauses.clear();
            QueryResponse before = partition("WORKFLOW#" + reference.workflow());
            WorkflowWithContents after = undisturbed
                    .planAgain()
                    .newContents(reference, Samples.contents(9), Optional.empty(), NOON)
                    .commit();
            QueryResponse mixed = mixed(partition("WORKFLOW#" + reference.workflow()), before, stale);
            doAnswer(call -> mixed)
                    .doAnswer(call -> real.query(call.<QueryRequest>getArgument(0)))
                    .when(client)
                    .query(any(QueryRequest.class));
            assertThat(store.review(reference, NOON)).isEqualTo(after);
            assertThat(pauses).containsExactly(1);
        }
    }

    @Test
    void tracking_that_was_entered_after_its_shipment_was_read_is_read_again_with_it() {
        ConfirmedShipment shipment = undisturbed
                .confirmed(Samples.awaitingConfirmation(), NOON)
                .shipments()
                .get(0);
        QueryResponse before = partition("SHIPMENT#" + shipment.id());
        FreightTracking papers = new FreightTracking(Optional.of("BOL-1"), List.of("PRO-1"));
        undisturbed
                .enterTracking()
                .enter(Store.reference(shipment), papers, NOON)
                .commit();
        QueryResponse mixed = mixed(partition("SHIPMENT#" + shipment.id()), before, "SHIPMENT");
        doAnswer(call -> mixed)
                .doAnswer(call -> real.query(call.<QueryRequest>getArgument(0)))
                .when(client)
                .query(any(QueryRequest.class));
        assertThat(store.shipmentReader().review(Store.reference(shipment)))
                .isEqualTo(undisturbed.shipmentReader().review(Store.reference(shipment)));
        assertThat(pauses).containsExactly(1);
    }

    private QueryResponse partition(String pk) {
        return QueryResponse.builder()
                .items(undisturbed.reader().partition(pk).values())
                .build();
    }

    /** Returns what is there now, but for one item as it was before. */
    private static QueryResponse mixed(QueryResponse now, QueryResponse before, String stale) {
        return now.toBuilder()
                .items(now.items().stream()
                        .map(item -> item.get("sk").s().equals(stale)
                                ? before.items().stream()
                                        .filter(old -> old.get("sk").s().equals(stale))
                                        .findFirst()
                                        .orElseThrow()
                                : item)
                        .toList())
                .build();
    }
}
