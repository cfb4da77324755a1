package io.confirmshipping.dynamodb;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.SampleMarketplace;
import io.confirmshipping.domain.SampleShipping;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.identity.InquiryId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.FreightTracking;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.discrepancy.Answer;
import io.confirmshipping.domain.shipment.discrepancy.Claim;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.usecase.paper.FindPapers;
import io.confirmshipping.usecase.paper.NoteLabels;
import io.confirmshipping.usecase.paper.PrintableShipment;
import io.confirmshipping.usecase.shipment.AnswerInquiry;
import io.confirmshipping.usecase.shipment.InquireAboutShipment;
import io.confirmshipping.usecase.shipment.ReviewShipment;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The cost of commands on shipments, and of reports. */
class ShipmentCostTest {

    private static final Instant LATER = NOON.plusSeconds(60);

    private static final Meter meter = new Meter();

    @RegisterExtension
    private static final Store store = Store.onNewTable(meter.client());

    @RegisterExtension
    private static final CostTable costs = new CostTable();

    @Test
    void a_report_costs_one_read_and_one_write_and_moves_the_shipment_by_status_only() {
        ConfirmedShipment shipment = store.confirm(MixedBoxes.chosen(store, 5_000, LATER), LATER)
                .shipments()
                .get(0);
        Meter.Cost moving = meter.of(() -> store.report(shipment, ShipmentReport.Type.SHIPPED, LATER));
        costs.note("report, new status", 5_000, moving);
        assertThat(moving.names()).containsExactly("BatchGetItem", "TransactWriteItems");

        store.report(shipment, ShipmentReport.Type.RECEIVING, LATER, new SkuQuantity("MUG-RED", 1));
        Meter.Cost staying = meter.of(
                () -> store.report(shipment, ShipmentReport.Type.RECEIVING, LATER, new SkuQuantity("MUG-RED", 1)));
        costs.note("report, same status", 5_000, staying);
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
        Confirmed confirmed = store.confirm(MixedBoxes.chosen(store, 5, LATER), LATER);
        List<Meter.Cost> closings = confirmed.shipments().stream()
                .map(shipment -> meter.of(() -> store.report(shipment, ShipmentReport.Type.CLOSED, LATER)))
                .toList();
        costs.note("report, last closed", 5, closings.get(closings.size() - 1));
        assertThat(closings).allSatisfy(cost -> assertThat(cost.names())
                .containsExactly("BatchGetItem", "Query", "Query", "BatchGetItem", "TransactWriteItems"));
    }

    @Test
    void asking_about_missing_units_and_answering_is_one_write_each() {
        Confirmed confirmed = store.confirm(MixedBoxes.chosen(store, 5, LATER), LATER);
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
        costs.note("inquire", 5, asked);
        costs.note("answer, found", 5, answered);

        assertThat(asked.names()).containsExactly("GetItem", "Query", "Query", "BatchGetItem", "TransactWriteItems");
        assertThat(answered.names())
                .containsExactly("BatchGetItem", "Query", "Query", "BatchGetItem", "TransactWriteItems");
    }

    @Test
    void renaming_a_shipment_writes_its_name_and_its_history() {
        Confirmed confirmed = store.confirm(MixedBoxes.chosen(store, 5_000, LATER), LATER);
        ShipmentReference reference = Store.reference(confirmed.shipments().get(0));
        Meter.Cost cost = meter.of(() -> store.rename(reference, "To the south", LATER.plusSeconds(1)));
        costs.note("rename shipment", 5_000, cost);
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
            Confirmed confirmed = store.confirm(MixedBoxes.chosen(store, boxes, LATER), LATER);
            ShipmentReference reference = Store.reference(confirmed.shipments().get(0));
            Item item = firstItem(reference);
            Meter.Cost first = meter.of(() -> store.edit(reference, item.msku(), item.quantity() + 1, LATER));
            costs.note("edit quantities, the first time", boxes, first);
            assertThat(first.names()).containsExactly("Query", "Query", "BatchGetItem", "TransactWriteItems");
            Meter.Cost again = meter.of(() -> store.edit(reference, item.msku(), item.quantity() - 1, LATER));
            costs.note("edit quantities again", boxes, again);
            assertThat(again.names()).containsExactly("Query", "Query", "BatchGetItem", "TransactWriteItems");
            assertThat(again.readUnits()).isLessThan(first.readUnits() + (boxes == 5 ? 2 : 0));
            assertThat(meter.of(() -> store.edit(reference, item.msku(), item.quantity() - 1, LATER))
                            .writes())
                    .isZero();
        }
    }

    @Test
    void entering_tracking_costs_one_read_and_one_write() {
        ShipmentReference reference = Store.reference(store.confirm(MixedBoxes.chosen(store, 5_000, LATER), LATER)
                .shipments()
                .get(0));
        FreightTracking papers = new FreightTracking(Optional.of("74012345678901234"), List.of("123456789"));
        Meter.Cost cost = meter.of(
                () -> store.enterTracking().enter(reference, papers, LATER).commit());
        costs.note("enter tracking", 5_000, cost);
        assertThat(cost.names()).containsExactly("Query", "TransactWriteItems");
    }

    @Test
    void printing_costs_one_read_and_one_write_for_all_shipments_and_printing_again_nothing_more() {
        WorkflowReference reference = store.add(MixedBoxes.workflow(200));
        Confirmed confirmed = store.confirm(store.choose(reference, SampleShipping.PARCELS, LATER), LATER);
        FindPapers papers = new FindPapers(store.shipmentReader(), store.workflowReader());
        NoteLabels labels = new NoteLabels(store.shipmentWriter());
        int shipments = confirmed.shipments().size();
        assertThat(shipments).isGreaterThan(1);

        ShipmentReference one = Store.reference(confirmed.shipments().get(0));
        Meter.Cost find = meter.of(() -> papers.find(one, LATER));
        costs.note("find the papers of a shipment", 200, find);
        assertThat(find.names()).containsExactly("Query", "Query", "BatchGetItem");
        List<PrintableShipment> all = papers.findAll(reference, LATER);
        Meter.Cost print = meter.of(() -> labels.note(all, LATER).commit());
        costs.note("note that the labels of %d shipments were printed".formatted(shipments), 200, print);
        assertThat(print.names()).containsExactly("BatchGetItem", "TransactWriteItems");
        Meter.Cost again = meter.of(
                () -> labels.note(papers.findAll(reference, LATER), LATER).commit());
        costs.note("find them again, and note nothing", 200, again);
        assertThat(again.writes()).isZero();
        assertThat(again.reads()).isEqualTo(2 + shipments);
    }

    private static Item firstItem(ShipmentReference reference) {
        ReviewShipment review = new ReviewShipment(
                store.shipmentReader(), store.workflowReader(), Samples.MARKETPLACES, SampleMarketplace.OFFERING);
        return review.review(reference, LATER).record().manifest().confirmed().get(0);
    }
}
