package io.confirmshipping.dynamodb;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.SampleContents;
import io.confirmshipping.domain.SampleMarketplace;
import io.confirmshipping.domain.SampleShipping;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.preferences.DynamoDbPreferencesReader;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.usecase.operation.AcceptedOperation;
import io.confirmshipping.usecase.operation.OperationId;
import io.confirmshipping.usecase.workflow.PlanWorkflow;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The cost of commands on workflows: round trips, and capacity units as DynamoDB charges them. */
class CostTest {

    private static final Instant LATER = NOON.plusSeconds(60);
    private static final Instant EXPIRY = NOON.plusSeconds(24 * 60 * 60);

    private static final Meter meter = new Meter();

    @RegisterExtension
    private static final Store store = Store.onNewTable(meter.client());

    @RegisterExtension
    private static final CostTable costs = new CostTable();

    @Test
    void creating_costs_one_write() {
        WorkflowWithContents workflow = MixedBoxes.workflow(5);
        Meter.Cost cost = meter.of(() -> store.add(workflow));
        costs.note("create", 5, cost);
        assertThat(cost.names()).containsExactly("TransactWriteItems");
        costs.note("create", 5_000, meter.of(() -> store.add(MixedBoxes.workflow(5_000))));
    }

    @Test
    void planning_reads_the_sellers_preferences_only_if_the_workflow_has_none() {
        PlanWorkflow plan = new PlanWorkflow(
                store.workflowWriter(), new DynamoDbPreferencesReader(store.reader()), SampleMarketplace.OFFERING);
        Meter.Cost named = meter.of(() -> plan.plan(command(Optional.of(PlacementStrategy.MINIMAL_SPLITS)), NOON)
                .commit());
        Meter.Cost unnamed =
                meter.of(() -> plan.plan(command(Optional.empty()), NOON).commit());
        costs.note("plan with a preference", 5, named);
        costs.note("plan without one", 5, unnamed);
        assertThat(named.names()).containsExactly("TransactWriteItems");
        assertThat(unnamed.names()).containsExactly("GetItem", "TransactWriteItems");
        assertThat(unnamed.readUnits()).isEqualTo(1);
    }

    private static PlanWorkflow.Command command(Optional<PlacementStrategy> preference) {
        return new PlanWorkflow.Command(
                new SellerId("seller-1"),
                new WorkflowName("Fall restock"),
                SampleMarketplace.MARKETPLACE,
                preference,
                SampleContents.WAREHOUSE_IN_SEATTLE,
                Samples.contents(5),
                Optional.empty());
    }

    @Test
    void reviewing_costs_one_read() {
        for (int boxes : new int[] {5, 5_000}) {
            WorkflowReference reference = store.add(MixedBoxes.workflow(boxes));
            Meter.Cost cost = meter.of(() -> store.review(reference, LATER));
            costs.note("review", boxes, cost);
            assertThat(cost.names()).containsExactly("Query");
        }
    }

    @Test
    void choosing_shipping_costs_one_read_and_one_write() {
        WorkflowReference reference = store.add(MixedBoxes.workflow(5));
        Meter.Cost cost = meter.of(() -> store.choose(reference, SampleShipping.OWN_PALLETS, LATER));
        costs.note("choose", 5, cost);
        assertThat(cost.names()).containsExactly("Query", "UpdateItem");
    }

    @Test
    void a_confirmation_costs_one_read_and_one_write_whatever_the_number_of_boxes() {
        for (int boxes : new int[] {50, 5_000}) {
            AwaitingConfirmation chosen = MixedBoxes.chosen(store, boxes, LATER);
            Meter.Cost cost = meter.of(() -> store.confirm(chosen, LATER));
            int shipments = store.confirm(chosen, LATER).shipments().size();
            costs.note("confirm to %d centers".formatted(shipments), boxes, cost);
            assertThat(cost.names()).containsExactly("Query", "TransactWriteItems");
            assertThat(cost.readUnits())
                    .as("the header and the offer, which grows with its options, not with the boxes")
                    .isLessThanOrEqualTo(4);
            assertThat(cost.writeUnits() - 4 * shipments)
                    .as("a shipment is written in a transaction, and is in the queue as a whole and by its status;"
                            + " the header grows with the charge lines and the shipments, not with the boxes,"
                            + " and stays where it is in the index of what is due")
                    .isBetween(0.0, 4.0);
        }
    }

    @Test
    void confirming_in_two_steps_costs_one_write_for_each_and_a_look_at_the_ids_that_are_drawn() {
        AwaitingConfirmation chosen = MixedBoxes.chosen(store, 50, LATER);
        WorkflowReference reference = Store.reference(chosen);
        AtomicReference<Workflow> accepted = new AtomicReference<>();
        Meter.Cost acceptance = meter.of(
                () -> accepted.set(store.accept(reference, chosen.offer().defaultOption(), LATER)));
        costs.note("accept the placement", 50, acceptance);
        Meter.Cost confirmation = meter.of(() -> store.confirm(accepted.get(), LATER));
        costs.note("confirm after that", 50, confirmation);
        int shipments =
                accepted.get().acceptedPlacement().orElseThrow().shipments().size();

        assertThat(acceptance.names()).containsExactly("Query", "BatchGetItem", "UpdateItem");
        assertThat(confirmation.names()).containsExactly("Query", "TransactWriteItems");
        assertThat(confirmation.writeUnits()).as("no more than at once").isLessThanOrEqualTo(4.0 * shipments + 4);
    }

    @Test
    void confirming_again_writes_nothing() {
        AwaitingConfirmation chosen = MixedBoxes.chosen(store, 5, LATER);
        store.confirm(chosen, LATER);
        Meter.Cost cost = meter.of(() -> store.confirm(chosen, LATER));
        costs.note("confirm again", 5, cost);
        assertThat(cost.names()).containsExactly("Query", "BatchGetItem");
    }

    @Test
    void cancelling_costs_one_write_and_a_read_more_if_there_are_shipments() {
        WorkflowReference unconfirmed = store.add(MixedBoxes.workflow(5));
        Meter.Cost first = meter.of(() -> store.cancel(unconfirmed, LATER));
        costs.note("cancel, not confirmed", 5, first);
        assertThat(first.names()).containsExactly("Query", "UpdateItem");

        Confirmed confirmed = store.confirm(MixedBoxes.chosen(store, 5_000, LATER), LATER);
        Meter.Cost second = meter.of(() -> store.cancel(Store.reference(confirmed), LATER));
        costs.note("cancel, confirmed", 5_000, second);
        assertThat(second.names()).containsExactly("Query", "BatchGetItem", "TransactWriteItems");

        Meter.Cost again = meter.of(() -> store.cancel(Store.reference(confirmed), LATER));
        assertThat(again.writes()).isZero();
    }

    @Test
    void renaming_a_workflow_writes_only_its_name() {
        WorkflowReference reference = store.add(MixedBoxes.workflow(5_000));
        Meter.Cost cost = meter.of(() -> store.rename(reference, "Winter restock", LATER));
        costs.note("rename workflow", 5_000, cost);
        assertThat(cost.names()).containsExactly("Query", "UpdateItem");
        assertThat(written(cost)).isEqualTo("SET #name = :name, #updatedAt = :updatedAt, #version = :version");
    }

    @Test
    void overriding_pallets_costs_one_write_and_a_read_more_if_there_are_shipments() {
        for (int boxes : new int[] {50, 5_000}) {
            int pallets = boxes / 50 + 1;
            WorkflowReference reference = store.add(MixedBoxes.workflow(boxes));
            AwaitingConfirmation chosen = store.choose(reference, SampleShipping.OWN_PALLETS, LATER);
            ShipmentId shipment =
                    chosen.offer().defaultOption().shipments().get(0).id();
            Meter.Cost before = meter.of(() -> store.override(reference, shipment, pallets, LATER));
            costs.note("override pallets", boxes, before);
            store.confirm((AwaitingConfirmation) store.review(reference, LATER).workflow(), LATER);
            Meter.Cost after = meter.of(() -> store.override(reference, shipment, pallets + 1, LATER));
            costs.note("override pallets, confirmed", boxes, after);
            assertThat(after.writes()).isEqualTo(before.writes()).isEqualTo(1);
            assertThat(before.names()).containsExactly("Query", "TransactWriteItems");
            assertThat(after.names()).containsExactly("Query", "BatchGetItem", "TransactWriteItems");
            assertThat(meter.of(() -> store.override(reference, shipment, pallets + 1, LATER))
                            .writes())
                    .isZero();
        }
    }

    @Test
    void settling_an_expired_workflow_costs_one_read_and_one_write() {
        WorkflowReference reference = store.add(MixedBoxes.workflow(5_000));
        Meter.Cost cost = meter.of(
                () -> store.duePlacements().settle(reference.workflow(), EXPIRY).commit());
        costs.note("settle", 5_000, cost);
        assertThat(cost.names()).containsExactly("Query", "UpdateItem");
        assertThat(meter.of(() -> store.duePlacements()
                                .settle(reference.workflow(), EXPIRY)
                                .commit())
                        .names())
                .containsExactly("Query");
    }

    @Test
    void a_sweep_moves_what_was_accepted_in_time_once_and_again_where_shipments_are_still_awaited() {
        WorkflowReference reference = Store.reference(store.confirm(MixedBoxes.chosen(store, 5_000, LATER), LATER));
        Meter.Cost first = meter.of(
                () -> store.duePlacements().settle(reference.workflow(), EXPIRY).commit());
        costs.note("a sweep meets what is confirmed", 5_000, first);
        assertThat(first.names()).containsExactly("Query", "UpdateItem");
        Meter.Cost again = meter.of(() -> store.arrivals()
                .lookAgain(reference, Optional.of(EXPIRY.plusSeconds(1)))
                .commit());
        costs.note("and looks again", 5_000, again);
        assertThat(again.names()).containsExactly("GetItem", "UpdateItem");
        assertThat(meter.of(() -> store.duePlacements()
                                .settle(reference.workflow(), EXPIRY)
                                .commit())
                        .names())
                .containsExactly("Query");
    }

    @Test
    void planning_again_does_not_write_the_same_contents() {
        WorkflowReference reference = store.add(MixedBoxes.workflow(5_000));
        Meter.Cost cost = meter.of(() -> store.planAgain()
                .sameContents(reference, Optional.empty(), LATER)
                .commit());
        costs.note("plan again", 5_000, cost);
        assertThat(cost.names()).containsExactly("Query", "TransactWriteItems");
    }

    private static AcceptedOperation accepted(WorkflowReference reference, String name) {
        return new AcceptedOperation(OperationId.random(), reference.seller(), Optional.empty(), name, "{}", LATER);
    }

    private static String written(Meter.Cost cost) {
        return ((UpdateItemRequest) cost.calls().get(1).request()).updateExpression();
    }
}
