package io.confirmshipping.dynamodb.list;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.SampleShipping;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.usecase.ListFilter;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.shipment.QueuedShipment;
import io.confirmshipping.usecase.workflow.WorkflowKind;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item that is damaged or lost in the table does not hide the rest of a list. */
class DamagedListTest extends SellersLists {

    @RegisterExtension
    private static final Store DATABASE = Store.onNewTable();

    DamagedListTest() {
        super(DATABASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"createdAt", "state", "name", "shipments", "choice"})
    void a_damaged_workflow_does_not_hide_the_others(String attribute) {
        List<WorkflowReference> added = addSeven();
        damage(Key.workflow(added.get(3).workflow()), attribute);
        assertThat(references(WorkflowKind.ACTIVE)).hasSize(6).doesNotContain(added.get(3));
    }

    @Test
    void a_workflow_whose_offer_is_lost_is_listed_with_the_others() {
        List<WorkflowReference> added = addSeven();
        lose(Key.workflow(added.get(3).workflow()).beside("OFFER"));
        assertThat(references(WorkflowKind.ACTIVE)).hasSize(7).contains(added.get(3));
    }

    @Test
    void a_workflow_whose_header_has_lost_its_total_does_not_hide_the_others() {
        List<WorkflowReference> added = addSeven();
        store.choose(added.get(3), SampleShipping.PARCELS, NOON);
        assertThat(references(WorkflowKind.ACTIVE)).hasSize(7);
        lose(Key.workflow(added.get(3).workflow()), "total");
        assertThat(references(WorkflowKind.ACTIVE)).hasSize(6).doesNotContain(added.get(3));
    }

    @Test
    void a_damaged_or_lost_shipment_hides_no_other_shipment_and_no_other_workflow() {
        List<Confirmed> confirmed = confirmSix();
        ShipmentConfirmationId damaged = confirmed.get(2).shipments().get(0).id();
        ShipmentConfirmationId lost = confirmed.get(3).shipments().get(1).id();
        damage(Key.shipment(damaged), "units");
        lose(Key.shipment(lost));
        assertThat(shipments(seller, Set.of(), new PageRequest(50, Optional.empty()))
                        .items())
                .hasSize(shipments(confirmed) - 2)
                .extracting(ConfirmedShipment::id)
                .doesNotContain(damaged, lost);
        assertThat(references(WorkflowKind.ACTIVE))
                .hasSize(4)
                .doesNotContain(Store.reference(confirmed.get(2)), Store.reference(confirmed.get(3)));
    }

    @Test
    void a_damaged_workflow_costs_its_shipments_no_more_than_the_ship_date() {
        List<Confirmed> confirmed = confirmSix();
        damage(Key.workflow(confirmed.get(2).header().id()), "confirmation");
        lose(Key.workflow(confirmed.get(3).header().id()));
        List<QueuedShipment> queue = store.shipmentReader()
                .list(seller, ListFilter.all(), new PageRequest(50, Optional.empty()))
                .items();
        assertThat(queue).hasSize(shipments(confirmed));
        assertThat(queue.stream().filter(queued -> queued.shipDate().isEmpty()).map(QueuedShipment::shipment))
                .containsExactlyInAnyOrderElementsOf(Stream.of(2, 3)
                        .flatMap(i -> confirmed.get(i).shipments().stream())
                        .toList());
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

    private void damage(Key key, String attribute) {
        store.client().updateItem(update -> update.tableName(store.table())
                .key(key.attributes())
                .updateExpression("SET #damaged = :nonsense")
                .expressionAttributeNames(Map.of("#damaged", attribute))
                .expressionAttributeValues(Map.of(":nonsense", AttributeValue.fromBool(true))));
    }
}
