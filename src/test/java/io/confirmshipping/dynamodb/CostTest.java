package io.confirmshipping.dynamodb;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.SampleContents;
import io.confirmshipping.domain.SampleMarketplace;
import io.confirmshipping.domain.SampleShipping;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.identity.InquiryId;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.FreightTracking;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.discrepancy.Answer;
import io.confirmshipping.domain.shipment.discrepancy.Claim;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.preferences.DynamoDbPreferencesReader;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.AcceptedOperation;
import io.confirmshipping.usecase.operation.OperationId;
import io.confirmshipping.usecase.paper.FindPapers;
import io.confirmshipping.usecase.paper.NoteLabels;
import io.confirmshipping.usecase.paper.PrintableShipment;
import io.confirmshipping.usecase.shipment.AnswerInquiry;
import io.confirmshipping.usecase.shipment.InquireAboutShipment;
import io.confirmshipping.usecase.shipment.ReviewShipment;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.workflow.BeginWorkflow;
import io.confirmshipping.usecase.workflow.CancelWorkflow;
import io.confirmshipping.usecase.workflow.PackBoxes;
import io.confirmshipping.usecase.workflow.PackShipments;
import io.confirmshipping.usecase.workflow.PlanWorkflow;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** What commands cost: round trips, and capacity units as DynamoDB charges them. */
class CostTest {

    private static final Instant LATER = NOON.plusSeconds(60);
    private static final Instant EXPIRY = NOON.plusSeconds(24 * 60 * 60);
    private static final List<String> FIGURES = new ArrayList<>();

    private static final Meter meter = new Meter();

    @RegisterExtension
    private static final Store store = Store.onNewTable(meter.client());

    @AfterAll
    static void print() {
        System.out.println("| command | boxes | reads | read units | writes | write units |");
        System.out.println("|---|---|---|---|---|---|");
        FIGURES.forEach(System.out::println);
    }

    @Test
    void creating_costs_one_write() {
        WorkflowWithContents workflow = workflow(5);
        Meter.Cost cost = meter.of(() -> store.add(workflow));
        note("create", 5, cost);
        assertThat(cost.names()).containsExactly("TransactWriteItems");
        note("create", 5_000, meter.of(() -> store.add(workflow(5_000))));
    }

    @Test
    void planning_reads_the_sellers_preferences_only_if_the_workflow_has_none() {
        PlanWorkflow plan = new PlanWorkflow(
                store.workflowWriter(), new DynamoDbPreferencesReader(store.reader()), SampleMarketplace.OFFERING);
        Meter.Cost named = meter.of(() -> plan.plan(command(Optional.of(PlacementStrategy.MINIMAL_SPLITS)), NOON)
                .commit());
        Meter.Cost unnamed =
                meter.of(() -> plan.plan(command(Optional.empty()), NOON).commit());
        note("plan with a preference", 5, named);
        note("plan without one", 5, unnamed);
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
            WorkflowReference reference = store.add(workflow(boxes));
            Meter.Cost cost = meter.of(() -> store.review(reference, LATER));
            note("review", boxes, cost);
            assertThat(cost.names()).containsExactly("Query");
        }
    }

    @Test
    void choosing_shipping_costs_one_read_and_one_write() {
        WorkflowReference reference = store.add(workflow(5));
        Meter.Cost cost = meter.of(() -> store.choose(reference, SampleShipping.OWN_PALLETS, LATER));
        note("choose", 5, cost);
        assertThat(cost.names()).containsExactly("Query", "UpdateItem");
    }

    @Test
    void a_confirmation_costs_one_read_and_one_write_whatever_the_number_of_boxes() {
        for (int boxes : new int[] {50, 5_000}) {
            AwaitingConfirmation chosen = chosen(boxes);
            Meter.Cost cost = meter.of(() -> store.confirm(chosen, LATER));
            int shipments = store.confirm(chosen, LATER).shipments().size();
            note("confirm to %d centers".formatted(shipments), boxes, cost);
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
        AwaitingConfirmation chosen = chosen(50);
        WorkflowReference reference = Store.reference(chosen);
        AtomicReference<Workflow> accepted = new AtomicReference<>();
        Meter.Cost acceptance = meter.of(
                () -> accepted.set(store.accept(reference, chosen.offer().defaultOption(), LATER)));
        note("accept the placement", 50, acceptance);
        Meter.Cost confirmation = meter.of(() -> store.confirm(accepted.get(), LATER));
        note("confirm after that", 50, confirmation);
        int shipments =
                accepted.get().acceptedPlacement().orElseThrow().shipments().size();

        assertThat(acceptance.names()).containsExactly("Query", "BatchGetItem", "UpdateItem");
        assertThat(confirmation.names()).containsExactly("Query", "TransactWriteItems");
        assertThat(confirmation.writeUnits()).as("no more than at once").isLessThanOrEqualTo(4.0 * shipments + 4);
    }

    @Test
    void a_report_costs_one_read_and_one_write_and_moves_the_shipment_by_status_only() {
        ConfirmedShipment shipment =
                store.confirm(chosen(5_000), LATER).shipments().get(0);
        Meter.Cost moving = meter.of(() -> store.report(shipment, ShipmentReport.Type.SHIPPED, LATER));
        note("report, new status", 5_000, moving);
        assertThat(moving.names()).containsExactly("BatchGetItem", "TransactWriteItems");

        store.report(shipment, ShipmentReport.Type.RECEIVING, LATER, new SkuQuantity("MUG-RED", 1));
        Meter.Cost staying = meter.of(
                () -> store.report(shipment, ShipmentReport.Type.RECEIVING, LATER, new SkuQuantity("MUG-RED", 1)));
        note("report, same status", 5_000, staying);
        assertThat(moving.readUnits()).isEqualTo(staying.readUnits());
        assertThat(staying.writeUnits())
                .as("the shipment and the event, in a transaction")
                .isEqualTo(4);
        assertThat(moving.writeUnits())
                .as(
                        "out of one place of one index and into another, which DynamoDB Local counts twice in a transaction")
                .isEqualTo(16);
    }

    @Test
    void closing_a_shipment_costs_three_reads_more_because_it_is_settled() {
        Confirmed confirmed = store.confirm(chosen(5), LATER);
        List<Meter.Cost> costs = confirmed.shipments().stream()
                .map(shipment -> meter.of(() -> store.report(shipment, ShipmentReport.Type.CLOSED, LATER)))
                .toList();
        note("report, last closed", 5, costs.get(costs.size() - 1));
        assertThat(costs).allSatisfy(cost -> assertThat(cost.names())
                .containsExactly("BatchGetItem", "Query", "Query", "BatchGetItem", "TransactWriteItems"));
    }

    @Test
    void asking_about_missing_units_and_answering_is_one_write_each() {
        Confirmed confirmed = store.confirm(chosen(5), LATER);
        ConfirmedShipment shipment = confirmed.shipments().get(0);
        String msku = store.review(Store.reference(confirmed), LATER)
                .confirmed(shipment)
                .confirmed()
                .get(0)
                .msku();
        store.report(shipment, ShipmentReport.Type.CLOSED, LATER);
        InquireAboutShipment inquiries = new InquireAboutShipment(store.shipmentWriter(), Samples.MARKETPLACES);
        AnswerInquiry answers = new AnswerInquiry(store.shipmentWriter(), Samples.MARKETPLACES);
        Claim claim = new Claim(msku, 1, Optional.empty(), List.of());

        Meter.Cost asked = meter.of(
                () -> inquiries.inquire(Store.reference(shipment), claim, LATER).commit());
        InquiryId inquiry = store.shipmentReader()
                .review(Store.reference(shipment))
                .inquiries()
                .get(0)
                .id();
        Meter.Cost answered = meter.of(() -> answers.answer(shipment.id(), inquiry, new Answer.Found(), LATER)
                .commit());
        note("inquire", 5, asked);
        note("answer, found", 5, answered);

        assertThat(asked.names()).containsExactly("GetItem", "Query", "Query", "BatchGetItem", "TransactWriteItems");
        assertThat(answered.names())
                .containsExactly("BatchGetItem", "Query", "Query", "BatchGetItem", "TransactWriteItems");
    }

    @Test
    void confirming_again_writes_nothing() {
        AwaitingConfirmation chosen = chosen(5);
        store.confirm(chosen, LATER);
        Meter.Cost cost = meter.of(() -> store.confirm(chosen, LATER));
        note("confirm again", 5, cost);
        assertThat(cost.names()).containsExactly("Query", "BatchGetItem");
    }

    @Test
    void cancelling_costs_one_write_and_a_read_more_if_there_are_shipments() {
        WorkflowReference unconfirmed = store.add(workflow(5));
        Meter.Cost first = meter.of(() -> store.cancel(unconfirmed, LATER));
        note("cancel, not confirmed", 5, first);
        assertThat(first.names()).containsExactly("Query", "UpdateItem");

        Confirmed confirmed = store.confirm(chosen(5_000), LATER);
        Meter.Cost second = meter.of(() -> store.cancel(Store.reference(confirmed), LATER));
        note("cancel, confirmed", 5_000, second);
        assertThat(second.names()).containsExactly("Query", "BatchGetItem", "TransactWriteItems");

        Meter.Cost again = meter.of(() -> store.cancel(Store.reference(confirmed), LATER));
        assertThat(again.writes()).isZero();
    }

    @Test
    void renaming_a_workflow_writes_only_its_name() {
        WorkflowReference reference = store.add(workflow(5_000));
        Meter.Cost cost = meter.of(() -> store.rename(reference, "Winter restock", LATER));
        note("rename workflow", 5_000, cost);
        assertThat(cost.names()).containsExactly("Query", "UpdateItem");
        assertThat(written(cost)).isEqualTo("SET #name = :name, #updatedAt = :updatedAt, #version = :version");
    }

    @Test
    void renaming_a_shipment_writes_its_name_and_its_history() {
        Confirmed confirmed = store.confirm(chosen(5_000), LATER);
        ShipmentReference reference = Store.reference(confirmed.shipments().get(0));
        Meter.Cost cost = meter.of(() -> store.rename(reference, "To the south", LATER.plusSeconds(1)));
        note("rename shipment", 5_000, cost);
        assertThat(cost.names()).containsExactly("GetItem", "TransactWriteItems");
        assertThat(cost.readUnits()).isEqualTo(1);
        assertThat(cost.writeUnits()).isEqualTo(4);
        assertThat(meter.of(() -> store.rename(reference, "To the south", LATER))
                        .writes())
                .isZero();
    }

    /** The first edit copies what the shipment holds from the contents of its workflow; later ones do not read these. */
    @Test
    void editing_quantities_costs_one_write_and_reads_the_contents_once() {
        for (int boxes : new int[] {5, 5_000}) {
            Confirmed confirmed = store.confirm(chosen(boxes), LATER);
            ShipmentReference reference = Store.reference(confirmed.shipments().get(0));
            Item item = firstItem(reference);
            Meter.Cost first = meter.of(() -> store.edit(reference, item.msku(), item.quantity() + 1, LATER));
            note("edit quantities, the first time", boxes, first);
            assertThat(first.names()).containsExactly("Query", "Query", "BatchGetItem", "TransactWriteItems");
            Meter.Cost again = meter.of(() -> store.edit(reference, item.msku(), item.quantity() - 1, LATER));
            note("edit quantities again", boxes, again);
            assertThat(again.names()).containsExactly("Query", "Query", "BatchGetItem", "TransactWriteItems");
            assertThat(again.readUnits()).isLessThan(first.readUnits() + (boxes == 5 ? 2 : 0));
            assertThat(meter.of(() -> store.edit(reference, item.msku(), item.quantity() - 1, LATER))
                            .writes())
                    .isZero();
        }
    }

    @Test
    void overriding_pallets_costs_one_write_and_a_read_more_if_there_are_shipments() {
        for (int boxes : new int[] {50, 5_000}) {
            int pallets = boxes / 50 + 1;
            WorkflowReference reference = store.add(workflow(boxes));
            AwaitingConfirmation chosen = store.choose(reference, SampleShipping.OWN_PALLETS, LATER);
            ShipmentId shipment =
                    chosen.offer().defaultOption().shipments().get(0).id();
            Meter.Cost before = meter.of(() -> store.override(reference, shipment, pallets, LATER));
            note("override pallets", boxes, before);
            store.confirm((AwaitingConfirmation) store.review(reference, LATER).workflow(), LATER);
            Meter.Cost after = meter.of(() -> store.override(reference, shipment, pallets + 1, LATER));
            note("override pallets, confirmed", boxes, after);
            assertThat(after.writes()).isEqualTo(before.writes()).isEqualTo(1);
            assertThat(before.names()).containsExactly("Query", "TransactWriteItems");
            assertThat(after.names()).containsExactly("Query", "BatchGetItem", "TransactWriteItems");
            assertThat(meter.of(() -> store.override(reference, shipment, pallets + 1, LATER))
                            .writes())
                    .isZero();
        }
    }

    @Test
    void entering_tracking_costs_one_read_and_one_write() {
        ShipmentReference reference =
                Store.reference(store.confirm(chosen(5_000), LATER).shipments().get(0));
        FreightTracking papers = new FreightTracking(Optional.of("74012345678901234"), List.of("123456789"));
        Meter.Cost cost = meter.of(
                () -> store.enterTracking().enter(reference, papers, LATER).commit());
        note("enter tracking", 5_000, cost);
        assertThat(cost.names()).containsExactly("Query", "TransactWriteItems");
    }

    @Test
    void printing_costs_one_read_and_one_write_for_all_shipments_and_printing_again_nothing_more() {
        WorkflowReference reference = store.add(workflow(200));
        Confirmed confirmed = store.confirm(store.choose(reference, SampleShipping.PARCELS, LATER), LATER);
        FindPapers papers = new FindPapers(store.shipmentReader(), store.workflowReader());
        NoteLabels labels = new NoteLabels(store.shipmentWriter());
        int shipments = confirmed.shipments().size();
        assertThat(shipments).isGreaterThan(1);

        ShipmentReference one = Store.reference(confirmed.shipments().get(0));
        Meter.Cost find = meter.of(() -> papers.find(one, LATER));
        note("find the papers of a shipment", 200, find);
        assertThat(find.names()).containsExactly("Query", "Query", "BatchGetItem");
        List<PrintableShipment> all = papers.findAll(reference, LATER);
        Meter.Cost print = meter.of(() -> labels.note(all, LATER).commit());
        note("note that the labels of %d shipments were printed".formatted(shipments), 200, print);
        assertThat(print.names()).containsExactly("BatchGetItem", "TransactWriteItems");
        Meter.Cost again = meter.of(
                () -> labels.note(papers.findAll(reference, LATER), LATER).commit());
        note("find them again, and note nothing", 200, again);
        assertThat(again.writes()).isZero();
        assertThat(again.reads()).isEqualTo(2 + shipments);
    }

    @Test
    void settling_an_expired_workflow_costs_one_read_and_one_write() {
        WorkflowReference reference = store.add(workflow(5_000));
        Meter.Cost cost = meter.of(
                () -> store.duePlacements().settle(reference.workflow(), EXPIRY).commit());
        note("settle", 5_000, cost);
        assertThat(cost.names()).containsExactly("Query", "UpdateItem");
        assertThat(meter.of(() -> store.duePlacements()
                                .settle(reference.workflow(), EXPIRY)
                                .commit())
                        .names())
                .containsExactly("Query");
    }

    @Test
    void a_sweep_moves_what_was_accepted_in_time_once_and_again_where_shipments_are_still_awaited() {
        WorkflowReference reference = Store.reference(store.confirm(chosen(5_000), LATER));
        Meter.Cost first = meter.of(
                () -> store.duePlacements().settle(reference.workflow(), EXPIRY).commit());
        note("a sweep meets what is confirmed", 5_000, first);
        assertThat(first.names()).containsExactly("Query", "UpdateItem");
        Meter.Cost again = meter.of(() -> store.arrivals()
                .lookAgain(reference, Optional.of(EXPIRY.plusSeconds(1)))
                .commit());
        note("and looks again", 5_000, again);
        assertThat(again.names()).containsExactly("GetItem", "UpdateItem");
        assertThat(meter.of(() -> store.duePlacements()
                                .settle(reference.workflow(), EXPIRY)
                                .commit())
                        .names())
                .containsExactly("Query");
    }

    @Test
    void planning_again_does_not_write_the_same_contents() {
        WorkflowReference reference = store.add(workflow(5_000));
        Meter.Cost cost = meter.of(() -> store.planAgain()
                .sameContents(reference, Optional.empty(), LATER)
                .commit());
        note("plan again", 5_000, cost);
        assertThat(cost.names()).containsExactly("Query", "TransactWriteItems");
    }

    @Test
    void accepting_an_operation_costs_one_write_and_carrying_it_out_a_read_more_than_its_command() {
        WorkflowReference reference = store.add(workflow(50));
        AcceptedOperation accepted = accepted(reference, "cancelInboundPlan");
        Meter.Cost accept = meter.of(() -> store.operations().accept(accepted).commit());
        note("accept an operation", 50, accept);
        assertThat(accept.names()).containsExactly("PutItem");
        CancelWorkflow cancel = new CancelWorkflow(store.workflowWriter());
        Meter.Cost carriedOut = meter.of(() -> store.operations()
                .carryOut(
                        accepted.id(),
                        work -> cancel.cancel(reference, LATER).map(done -> List.of()),
                        refused -> List.of())
                .commit());
        note("carry out a cancellation", 50, carriedOut);
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
        note("carry it out again", 50, again);
        assertThat(again.names()).containsExactly("GetItem");
        assertThat(meter.of(() -> store.operations().acceptedUntil(LATER)).names())
                .containsExactly("Query");
    }

    /** A plan is written with its acceptance; a packing is one write; boxes and placements are written with what they replace. */
    @Test
    void beginning_with_items_and_packing_them_costs_one_transaction_each() {
        WorkflowWithContents like = workflow(50);
        BeginWorkflow.Command items = items(WorkflowId.random(), like.contents().items());
        WorkflowReference reference = new WorkflowReference(Samples.SELLER, items.id());
        AcceptedOperation accepted = accepted(reference, "createInboundPlan");
        BeginWorkflow begin = new BeginWorkflow(store.workflowWriter(), store.preferencesReader());
        Meter.Cost create = meter.of(() ->
                store.operations().accept(accepted, begin.begin(items, LATER)).commit());
        note("accept a plan of items", 50, create);
        assertThat(create.names()).containsExactly("GetItem", "TransactWriteItems");
        PackBoxes packing = new PackBoxes(store.workflowWriter());
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
        List<Item> items = workflow(50).contents().items();
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
        note(name, 50, cost);
        return cost.names();
    }

    private static Item firstItem(ShipmentReference reference) {
        ReviewShipment review = new ReviewShipment(
                store.shipmentReader(), store.workflowReader(), Samples.MARKETPLACES, SampleMarketplace.OFFERING);
        return review.review(reference, LATER).record().manifest().confirmed().get(0);
    }

    private static WorkflowWithContents workflow(int boxes) {
        Contents contents = Samples.manifold(Math.min(boxes, 2_000), boxes, 20, 3);
        return Samples.awaitingConfirmation(Samples.SELLER, contents, NOON);
    }

    private static AwaitingConfirmation chosen(int boxes) {
        return store.choose(store.add(workflow(boxes)), SampleShipping.OWN_PALLETS, LATER);
    }

    private static String written(Meter.Cost cost) {
        return ((UpdateItemRequest) cost.calls().get(1).request()).updateExpression();
    }

    private static void note(String command, int boxes, Meter.Cost cost) {
        FIGURES.add(String.format(
                Locale.ROOT,
                "| %s | %,d | %d | %.1f | %d | %.1f |",
                command,
                boxes,
                cost.reads(),
                cost.readUnits(),
                cost.writes(),
                cost.writeUnits()));
    }
}
