package io.confirmshipping.dynamodb;

import static io.confirmshipping.fixture.Samples.NOON;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.WorkflowSummary;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.local.table.TestDatabase;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.workflow.WorkflowKind;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A seller who has seven workflows or six confirmed ones, and the lists of them, page by page. */
abstract class SellersLists {

    static DynamoDbClient client;
    static Store store;

    final SellerId seller = new SellerId(UUID.randomUUID().toString());

    @BeforeAll
    static void open() {
        client = TestDatabase.client();
        store = Store.onNewTable(client);
    }

    @AfterAll
    static void close() {
        client.close();
    }

    List<WorkflowReference> addSeven() {
        return new ArrayList<>(IntStream.range(0, 7)
                .mapToObj(
                        i -> store.add(Samples.awaitingConfirmation(seller, Samples.contents(5), NOON.plusSeconds(i))))
                .toList());
    }

    List<Confirmed> confirmSix() {
        return IntStream.range(0, 6)
                .mapToObj(i -> {
                    Instant now = NOON.plusSeconds(i);
                    return store.confirmed(Samples.awaitingConfirmation(seller, Samples.contents(5), now), now);
                })
                .toList();
    }

    static void closeShipment(ConfirmedShipment shipment) {
        store.report(shipment, ShipmentReport.Type.CLOSED, NOON);
    }

    static void lose(Key key) {
        client.deleteItem(delete -> delete.tableName(store.table()).key(key.attributes()));
    }

    /** As if it had never been written. */
    static void lose(Key key, String attribute) {
        client.updateItem(update -> update.tableName(store.table())
                .key(key.attributes())
                .updateExpression("REMOVE #lost")
                .conditionExpression("attribute_exists(#lost)")
                .expressionAttributeNames(Map.of("#lost", attribute)));
    }

    static int shipments(List<Confirmed> confirmed) {
        return confirmed.stream()
                .mapToInt(workflow -> workflow.shipments().size())
                .sum();
    }

    List<WorkflowReference> references(WorkflowKind kind) {
        return list(seller, kind, new PageRequest(20, Optional.empty())).items().stream()
                .map(Store::reference)
                .toList();
    }

    static Page<WorkflowSummary> list(SellerId seller, WorkflowKind kind, PageRequest page) {
        return store.workflowReader().list(seller, kind, page, NOON);
    }

    static <T> List<Page<T>> pages(Function<PageRequest, Page<T>> list, int size) {
        List<Page<T>> pages = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            pages.add(list.apply(new PageRequest(size, token)));
            token = pages.get(pages.size() - 1).nextToken();
        } while (token.isPresent());
        return pages;
    }
}
