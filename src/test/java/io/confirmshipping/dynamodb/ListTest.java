package io.confirmshipping.dynamodb;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentEvent;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.PlacementExpired;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.local.table.TestDatabase;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.workflow.WorkflowKind;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A seller's lists, page by page. */
class ListTest {

    private static DynamoDbClient client;
    private static Store store;

    private final SellerId seller = new SellerId(UUID.randomUUID().toString());

    @BeforeAll
    static void open() {
        client = TestDatabase.client();
        store = Store.onNewTable(client);
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 8, 50})
    void workflows_are_listed_newest_first_without_gaps_or_repeats(int pageSize) {
        List<WorkflowReference> added = addSeven();
        Collections.reverse(added);
        List<Page<Workflow>> pages = pages(page -> list(seller, WorkflowKind.ACTIVE, page), pageSize);
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
        Page<Workflow> first = list(seller, WorkflowKind.ACTIVE, new PageRequest(3, Optional.empty()));
        store.add(Samples.awaitingConfirmation(seller, Samples.contents(5), NOON.plusSeconds(60)));
        Page<Workflow> second = list(seller, WorkflowKind.ACTIVE, new PageRequest(3, first.nextToken()));
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
        List<Workflow> listed = store.reviews()
                .list(seller, WorkflowKind.ACTIVE, new PageRequest(20, Optional.empty()), expiry)
                .items();
        assertThat(listed.get(0)).isEqualTo(confirmed);
        assertThat(listed.get(1)).isInstanceOf(PlacementExpired.class);
    }

    @Test
    void a_token_is_refused_by_every_other_list() {
        addSeven();
        Optional<String> token = list(seller, WorkflowKind.ACTIVE, new PageRequest(3, Optional.empty()))
                .nextToken();
        PageRequest stolen = new PageRequest(3, token);
        assertThat(token.orElseThrow()).matches("[A-Za-z0-9_-]+");
        refuses(() -> list(new SellerId("thief"), WorkflowKind.ACTIVE, stolen));
        refuses(() -> list(seller, WorkflowKind.CANCELLED, stolen));
        refuses(() -> store.shipmentReviews().list(seller, stolen));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "null", "AAAA", "eyJwayI6IldPUktGTE9XIzEifQ", "ä"})
    void what_is_no_token_is_refused(String text) {
        refuses(() -> list(seller, WorkflowKind.ACTIVE, new PageRequest(3, Optional.of(text))));
    }

    @Test
    void a_token_whose_end_was_tampered_with_is_refused() {
        addSeven();
        byte[] plain = Base64.getUrlDecoder()
                .decode(list(seller, WorkflowKind.ACTIVE, new PageRequest(3, Optional.empty()))
                        .nextToken()
                        .orElseThrow());
        plain[plain.length - 1] = '#';
        String tampered = Base64.getUrlEncoder().encodeToString(plain);
        refuses(() -> list(seller, WorkflowKind.ACTIVE, new PageRequest(3, Optional.of(tampered))));
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

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 50})
    void the_shipping_queue_is_listed_newest_first(int pageSize) {
        List<Confirmed> confirmed = confirmSix();
        List<ConfirmedShipment> listed = pages(page -> store.shipmentReviews().list(seller, page), pageSize).stream()
                .flatMap(page -> page.items().stream())
                .toList();
        assertThat(listed)
                .isSortedAccordingTo((one, other) -> other.confirmedAt().compareTo(one.confirmedAt()))
                .containsExactlyInAnyOrderElementsOf(confirmed.stream()
                        .flatMap(workflow -> workflow.shipments().stream())
                        .toList());
    }

    @Test
    void the_shipping_queue_by_status_fills_its_pages() {
        List<Confirmed> confirmed = confirmSix();
        store.cancel(Store.reference(confirmed.get(1)), NOON);
        store.cancel(Store.reference(confirmed.get(4)), NOON);
        List<Page<ConfirmedShipment>> pages =
                pages(page -> store.shipmentReviews().list(seller, Set.of(ShipmentStatus.CANCELLED), page), 3);
        assertThat(pages.get(0).items()).hasSize(3);
        assertThat(pages.get(1).items()).isNotEmpty();
        assertThat(pages.stream().flatMap(page -> page.items().stream()))
                .hasSize(shipments(List.of(confirmed.get(1), confirmed.get(4))))
                .doesNotHaveDuplicates()
                .allMatch(shipment -> shipment.status() == ShipmentStatus.CANCELLED);
    }

    @Test
    void the_shipping_queue_by_several_statuses_is_one_list() {
        List<Confirmed> confirmed = confirmSix();
        store.cancel(Store.reference(confirmed.get(1)), NOON);
        store.cancel(Store.reference(confirmed.get(4)), NOON);
        Set<ShipmentStatus> both = Set.of(ShipmentStatus.CANCELLED, ShipmentStatus.WORKING);
        assertThat(pages(page -> store.shipmentReviews().list(seller, both, page), 5).stream()
                        .flatMap(page -> page.items().stream())
                        .toList())
                .isEqualTo(pages(page -> store.shipmentReviews().list(seller, page), 50)
                        .get(0)
                        .items());
    }

    @Test
    void a_token_is_refused_by_the_list_of_other_statuses() {
        confirmSix();
        Optional<String> all = store.shipmentReviews()
                .list(seller, new PageRequest(3, Optional.empty()))
                .nextToken();
        Optional<String> working = store.shipmentReviews()
                .list(seller, Set.of(ShipmentStatus.WORKING), new PageRequest(3, Optional.empty()))
                .nextToken();
        assertThat(all).isPresent();
        assertThat(working).isPresent();
        refuses(() -> store.shipmentReviews()
                .list(seller, Set.of(ShipmentStatus.WORKING, ShipmentStatus.CLOSED), new PageRequest(3, working)));
        refuses(() -> store.shipmentReviews().list(seller, Set.of(ShipmentStatus.WORKING), new PageRequest(3, all)));
        refuses(() -> store.shipmentReviews().list(seller, new PageRequest(3, working)));
    }

    @Test
    void a_workflow_leaves_the_active_list_with_its_last_shipment() {
        List<Confirmed> confirmed = confirmSix();
        Confirmed closing = confirmed.get(2);
        for (ConfirmedShipment shipment : closing.shipments()) {
            assertThat(references(WorkflowKind.ACTIVE)).hasSize(6).contains(Store.reference(closing));
            close(shipment);
        }
        assertThat(references(WorkflowKind.ACTIVE)).hasSize(5).doesNotContain(Store.reference(closing));
        assertThat(references(WorkflowKind.CLOSED)).containsExactly(Store.reference(closing));
        assertThat(references(WorkflowKind.CANCELLED)).isEmpty();
    }

    @Test
    void closed_shipments_are_listed_apart() {
        ConfirmedShipment closed = confirmSix().get(2).shipments().get(1);
        close(closed);
        assertThat(store.shipmentReviews()
                        .list(seller, Set.of(ShipmentStatus.CLOSED), new PageRequest(50, Optional.empty()))
                        .items())
                .extracting(ConfirmedShipment::id)
                .containsExactly(closed.id());
    }

    private static void close(ConfirmedShipment shipment) {
        store.report(shipment, ShipmentEvent.Type.CLOSED, NOON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"createdAt", "state", "name", "shipments", "offerRevision"})
    void a_damaged_workflow_does_not_hide_the_others(String attribute) {
        List<WorkflowReference> added = addSeven();
        damage(Key.workflow(added.get(3).workflow()), attribute);
        assertThat(references(WorkflowKind.ACTIVE)).hasSize(6).doesNotContain(added.get(3));
    }

    @Test
    void a_workflow_whose_offer_is_lost_does_not_hide_the_others() {
        List<WorkflowReference> added = addSeven();
        lose(Key.workflow(added.get(3).workflow()).beside("OFFER"));
        assertThat(references(WorkflowKind.ACTIVE)).hasSize(6).doesNotContain(added.get(3));
    }

    @Test
    void a_damaged_or_lost_shipment_hides_neither_the_other_shipments_nor_the_other_workflows() {
        List<Confirmed> confirmed = confirmSix();
        ShipmentConfirmationId damaged = confirmed.get(2).shipments().get(0).id();
        ShipmentConfirmationId lost = confirmed.get(3).shipments().get(1).id();
        damage(Key.shipment(damaged), "units");
        lose(Key.shipment(lost));
        assertThat(store.shipmentReviews()
                        .list(seller, new PageRequest(50, Optional.empty()))
                        .items())
                .hasSize(shipments(confirmed) - 2)
                .extracting(ConfirmedShipment::id)
                .doesNotContain(damaged, lost);
        assertThat(references(WorkflowKind.ACTIVE))
                .hasSize(4)
                .doesNotContain(Store.reference(confirmed.get(2)), Store.reference(confirmed.get(3)));
    }

    @Test
    void a_page_that_is_all_damage_is_passed_over() {
        List<WorkflowReference> added = addSeven();
        added.subList(3, 6).forEach(reference -> damage(Key.workflow(reference.workflow()), "name"));
        assertThat(pages(page -> list(seller, WorkflowKind.ACTIVE, page), 2).stream()
                        .flatMap(page -> page.items().stream())
                        .map(Store::reference)
                        .toList())
                .containsExactly(added.get(6), added.get(2), added.get(1), added.get(0));
    }

    private static void damage(Key key, String attribute) {
        client.updateItem(update -> update.tableName(store.table())
                .key(key.attributes())
                .updateExpression("SET #damaged = :nonsense")
                .expressionAttributeNames(Map.of("#damaged", attribute))
                .expressionAttributeValues(Map.of(":nonsense", AttributeValue.fromBool(true))));
    }

    private static void lose(Key key) {
        client.deleteItem(delete -> delete.tableName(store.table()).key(key.attributes()));
    }

    private List<WorkflowReference> addSeven() {
        return new ArrayList<>(IntStream.range(0, 7)
                .mapToObj(
                        i -> store.add(Samples.awaitingConfirmation(seller, Samples.contents(5), NOON.plusSeconds(i))))
                .toList());
    }

    private List<Confirmed> confirmSix() {
        return IntStream.range(0, 6)
                .mapToObj(i -> {
                    Instant now = NOON.plusSeconds(i);
                    return store.confirmed(Samples.awaitingConfirmation(seller, Samples.contents(5), now), now);
                })
                .toList();
    }

    private static int shipments(List<Confirmed> confirmed) {
        return confirmed.stream()
                .mapToInt(workflow -> workflow.shipments().size())
                .sum();
    }

    private List<WorkflowReference> references(WorkflowKind kind) {
        return list(seller, kind, new PageRequest(20, Optional.empty())).items().stream()
                .map(Store::reference)
                .toList();
    }

    private static Page<Workflow> list(SellerId seller, WorkflowKind kind, PageRequest page) {
        return store.reviews().list(seller, kind, page, NOON);
    }

    private static <T> List<Page<T>> pages(Function<PageRequest, Page<T>> list, int size) {
        List<Page<T>> pages = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            pages.add(list.apply(new PageRequest(size, token)));
            token = pages.get(pages.size() - 1).nextToken();
        } while (token.isPresent());
        return pages;
    }

    private static void refuses(Runnable list) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(list::run).satisfies(invalid -> assertThat(
                        invalid.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.field()).isEqualTo("paginationToken")));
    }
}
