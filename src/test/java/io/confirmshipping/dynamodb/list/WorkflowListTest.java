package io.confirmshipping.dynamodb.list;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.ExpiredSummary;
import io.confirmshipping.domain.workflow.WorkflowSummary;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.usecase.ListFilter;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.workflow.WorkflowKind;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A seller's workflows, page by page. */
class WorkflowListTest extends SellersLists {

    @RegisterExtension
    private static final Store DATABASE = Store.onNewTable();

    WorkflowListTest() {
        super(DATABASE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 8, 50})
    void workflows_are_listed_newest_first_without_gaps_or_repeats(int pageSize) {
        List<WorkflowReference> added = addSeven();
        Collections.reverse(added);
        List<Page<WorkflowSummary>> pages = pages(page -> list(seller, WorkflowKind.ACTIVE, page), pageSize);
        assertThat(pages.stream()
                        .flatMap(page -> page.items().stream())
                        .map(Store::reference)
                        .toList())
                .isEqualTo(added);
        assertThat(pages).hasSize((7 + pageSize - 1) / pageSize);
    }

    @Test
    void what_is_added_while_paging_does_not_shift_the_pages() {
        addSeven();
        Page<WorkflowSummary> first = list(seller, WorkflowKind.ACTIVE, new PageRequest(3, Optional.empty()));
        store.add(Samples.awaitingConfirmation(seller, Samples.contents(5), NOON.plusSeconds(60)));
        Page<WorkflowSummary> second = list(seller, WorkflowKind.ACTIVE, new PageRequest(3, first.nextToken()));
        assertThat(second.items()).hasSize(3).doesNotContainAnyElementsOf(first.items());
        assertThat(second.items().get(0).header().createdAt()).isEqualTo(NOON.plusSeconds(3));
    }

    @Test
    void a_cancelled_workflow_moves_from_one_list_to_the_other() {
        List<WorkflowReference> added = addSeven();
        store.cancel(added.get(2), NOON);
        assertThat(references(WorkflowKind.ACTIVE)).hasSize(6).doesNotContain(added.get(2));
        assertThat(references(WorkflowKind.CANCELLED)).containsExactly(added.get(2));
    }

    @Test
    void a_list_shows_workflows_as_they_are_now() {
        Confirmed confirmed = store.confirmed(Samples.awaitingConfirmation(seller, Samples.contents(5), NOON), NOON);
        store.add(Samples.awaitingConfirmation(seller, Samples.contents(5), NOON.minusSeconds(1)));
        Instant expiry = NOON.plus(Duration.ofHours(24));
        List<WorkflowSummary> listed = store.workflowReader()
                .list(
                        seller,
                        ListFilter.statuses(Set.of(WorkflowKind.ACTIVE)),
                        new PageRequest(20, Optional.empty()),
                        expiry)
                .items();
        assertThat(listed.get(0)).isEqualTo(confirmed.summary());
        assertThat(listed.get(1)).isInstanceOf(ExpiredSummary.class);
    }

    @Test
    void a_workflow_leaves_the_active_list_with_its_last_shipment() {
        List<Confirmed> confirmed = confirmSix();
        Confirmed closing = confirmed.get(2);
        for (ConfirmedShipment shipment : closing.shipments()) {
            assertThat(references(WorkflowKind.ACTIVE)).hasSize(6).contains(Store.reference(closing));
            closeShipment(shipment);
        }
        assertThat(references(WorkflowKind.ACTIVE)).hasSize(5).doesNotContain(Store.reference(closing));
        assertThat(references(WorkflowKind.CLOSED)).containsExactly(Store.reference(closing));
        assertThat(references(WorkflowKind.CANCELLED)).isEmpty();
    }

    @Test
    void sellers_whose_names_look_like_keys_do_not_see_each_other() {
        SellerId plain = new SellerId(seller.value());
        SellerId tricky = new SellerId("ACTIVE#" + seller);
        store.add(Samples.awaitingConfirmation(plain, Samples.contents(5), NOON));
        assertThat(list(tricky, WorkflowKind.ACTIVE, new PageRequest(20, Optional.empty()))
                        .items())
                .isEmpty();
    }
}
