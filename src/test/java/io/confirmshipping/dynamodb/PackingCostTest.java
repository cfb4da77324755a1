package io.confirmshipping.dynamodb;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.SampleContents;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.AcceptedOperation;
import io.confirmshipping.usecase.operation.OperationId;
import io.confirmshipping.usecase.workflow.BeginWorkflow;
import io.confirmshipping.usecase.workflow.CancelWorkflow;
import io.confirmshipping.usecase.workflow.PackBoxes;
import io.confirmshipping.usecase.workflow.PackShipments;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The cost of operations: to accept any of them, and to begin with items, pack and place them. */
class PackingCostTest {

    private static final Instant LATER = NOON.plusSeconds(60);

    private static final Meter meter = new Meter();

    @RegisterExtension
    private static final Store store = Store.onNewTable(meter.client());

    @RegisterExtension
    private static final CostTable costs = new CostTable();

    @Test
    void accepting_an_operation_costs_one_write_and_carrying_it_out_a_read_more_than_its_command() {
        WorkflowReference reference = store.add(MixedBoxes.workflow(50));
        AcceptedOperation accepted = accepted(reference, "cancelInboundPlan");
        Meter.Cost accept = meter.of(() -> store.operations().accept(accepted).commit());
        costs.note("accept an operation", 50, accept);
        assertThat(accept.names()).containsExactly("PutItem");
        CancelWorkflow cancel = new CancelWorkflow(store.workflowWriter());
        Meter.Cost carriedOut = meter.of(() -> store.operations()
                .carryOut(
                        accepted.id(),
                        work -> cancel.cancel(reference, LATER).map(done -> List.of()),
                        refused -> List.of())
                .commit());
        costs.note("carry out a cancellation", 50, carriedOut);
        assertThat(carriedOut.names()).containsExactly("GetItem", "Query", "TransactWriteItems");
        assertThat(meter.of(() -> store.operations().inProgress(reference.workflow()))
                        .names())
                .containsExactly("Query");
        Meter.Cost again = meter.of(() -> store.operations()
                .carryOut(
                        accepted.id(),
                        work -> cancel.cancel(reference, LATER).map(done -> List.of()),
                        refused -> List.of())
                .commit());
        costs.note("carry it out again", 50, again);
        assertThat(again.names()).containsExactly("GetItem");
        assertThat(meter.of(() -> store.operations().acceptedUntil(LATER)).names())
                .containsExactly("Query");
    }

    /** A plan is written with its acceptance; a packing is one write; boxes and placements are written with what they replace. */
    @Test
    void beginning_with_items_and_packing_them_costs_one_transaction_each() {
        WorkflowWithContents like = MixedBoxes.workflow(50);
        BeginWorkflow.Command items = items(WorkflowId.random(), like.contents().items());
        WorkflowReference reference = new WorkflowReference(Samples.SELLER, items.id());
        AcceptedOperation accepted = accepted(reference, "createInboundPlan");
        BeginWorkflow begin = new BeginWorkflow(store.workflowWriter(), store.preferencesReader());
        Meter.Cost create = meter.of(() ->
                store.operations().accept(accepted, begin.begin(items, LATER)).commit());
        costs.note("accept a plan of items", 50, create);
        assertThat(create.names()).containsExactly("GetItem", "TransactWriteItems");
        PackBoxes packing = new PackBoxes(store.workflowWriter(), Samples.MARKETPLACES);
        assertThat(operation(reference, "carry its creation out", begin.begun(reference, LATER)))
                .containsExactly("GetItem", "Query", "UpdateItem");
        assertThat(operation(reference, "offer a packing", packing.offer(reference, LATER)))
                .containsExactly("GetItem", "Query", "TransactWriteItems");
        assertThat(operation(reference, "accept a packing", packing.accept(reference, 1, LATER)))
                .containsExactly("GetItem", "Query", "TransactWriteItems");
        assertThat(operation(
                        reference,
                        "pack",
                        packing.pack(reference, "group", like.contents().boxes(), LATER)))
                .containsExactly("GetItem", "Query", "TransactWriteItems");
        assertThat(operation(
                        reference,
                        "place what is packed",
                        store.planAgain().sameContents(reference, Optional.empty(), LATER)))
                .containsExactly("GetItem", "Query", "TransactWriteItems");
    }

    /** Units that are placed before their boxes are known cost what placing boxes costs, and their boxes one transaction. */
    @Test
    void packing_what_is_placed_already_costs_one_transaction() {
        List<Item> items = MixedBoxes.workflow(50).contents().items();
        WorkflowReference reference = new WorkflowReference(Samples.SELLER, WorkflowId.random());
        new BeginWorkflow(store.workflowWriter(), store.preferencesReader())
                .begin(items(reference.workflow(), items), LATER)
                .commit();
        assertThat(operation(
                        reference, "place units", store.planAgain().sameContents(reference, Optional.empty(), LATER)))
                .containsExactly("GetItem", "Query", "TransactWriteItems");
        WorkflowWithContents placed = store.review(reference, LATER);
        PlacementOption option = placed.workflow().offer().defaultOption();
        store.accept(reference, option, LATER);
        List<PackShipments.ShipmentBoxes> boxes = option.shipments().stream()
                .map(shipment -> new PackShipments.ShipmentBoxes(
                        shipment.id(),
                        placed.allocations().of(shipment.id()).boxes().stream()
                                .map(share -> placed.contents()
                                        .boxes()
                                        .get(share.boxIndex())
                                        .withQuantity(share.quantity()))
                                .toList()))
                .toList();
        assertThat(operation(
                        reference,
                        "pack the shipments",
                        new PackShipments(store.workflowWriter(), Samples.MARKETPLACES, Samples.OFFERING)
                                .pack(reference, boxes, LATER)))
                .containsExactly("GetItem", "Query", "TransactWriteItems");
        assertThat(store.review(reference, LATER).hasKnownBoxes()).isTrue();
    }

    private static BeginWorkflow.Command items(WorkflowId id, List<Item> items) {
        return new BeginWorkflow.Command(
                id,
                Samples.SELLER,
                new WorkflowName("Items first"),
                Samples.MARKETPLACES.get(Samples.MARKETPLACE),
                SampleContents.WAREHOUSE_IN_SEATTLE,
                Contents.unpacked(items));
    }

    private static AcceptedOperation accepted(WorkflowReference reference, String name) {
        return new AcceptedOperation(OperationId.random(), reference.seller(), Optional.empty(), name, "{}", LATER);
    }

    /** Carries a change out as an operation that is accepted already. */
    private static List<String> operation(WorkflowReference reference, String name, Change<?> change) {
        AcceptedOperation accepted = accepted(reference, name);
        store.operations().accept(accepted).commit();
        Meter.Cost cost = meter.of(() -> store.operations()
                .carryOut(accepted.id(), work -> change.map(done -> List.of()), refused -> List.of())
                .commit());
        costs.note(name, 50, cost);
        return cost.names();
    }

    private static String written(Meter.Cost cost) {
        return ((UpdateItemRequest) cost.calls().get(1).request()).updateExpression();
    }
}
