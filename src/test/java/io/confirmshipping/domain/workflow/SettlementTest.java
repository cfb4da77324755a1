package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.SampleContents.boxes;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.inches;
import static io.confirmshipping.domain.SampleContents.mugs;
import static io.confirmshipping.domain.SampleContents.pounds;
import static io.confirmshipping.domain.shipment.ShipmentReport.Type.CLOSED;
import static io.confirmshipping.domain.shipment.ShipmentReport.Type.RECEIVING;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.ledger.LedgerEntry;
import io.confirmshipping.domain.ledger.Settlement;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlacementTariff;
import io.confirmshipping.fixture.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A closed shipment owes on receipt for the units that have arrived, and for no others (rules.md#rule-36). */
class SettlementTest {

    private static final PlacementTariff US =
            Samples.MARKETPLACES.get(Samples.MARKETPLACE).network().fees();

    @Test
    void a_shipment_of_which_nothing_arrived_owes_nothing() {
        EditedWorkflow workflow = inTheWest(mugs(10)).report(0, CLOSED);

        assertThat(owed(workflow)).isEqualTo("0.00");
        assertThat(settlement(workflow).lines())
                .extracting(line -> line.amount().getAmount() + " = " + line.reason())
                .containsExactly("0.00 = 0 units");
    }

    @Test
    void a_shipment_owes_for_the_units_that_arrived_and_the_ledger_says_how() {
        EditedWorkflow workflow = inTheWest(mugs(10));
        assertThat(owed(workflow)).isEqualTo("58.80");

        workflow.report(0, RECEIVING, held("MUG", 40)).report(0, RECEIVING, held("MUG", 20));
        assertThat(owed(workflow)).as("still open").isEqualTo("58.80");
        workflow.report(0, CLOSED);

        assertThat(owed(workflow)).isEqualTo("29.40");
        Settlement settlement = settlement(workflow);
        assertThat(settlement.expected()).isEqualTo(120);
        assertThat(settlement.received()).isEqualTo(60);
        assertThat(settlement.surplus()).isZero();
        assertThat(settlement.at()).isEqualTo(workflow.now());
        assertThat(settlement.lines())
                .extracting(line -> line.amount().getAmount() + " = " + line.reason())
                .containsExactly("29.40 = 60 x 0.49 per unit (large standard up to 3 lb, West)");
        assertThat(last(workflow).type()).isEqualTo(LedgerEntry.Type.REFUND);
        assertThat(last(workflow).reason().toString())
                .isEqualTo("60 of 120 expected units of %s were received; from 58.80 to 29.40: "
                                .formatted(workflow.shipment(0).shipment().id())
                        + "60 x 0.49 per unit (large standard up to 3 lb, West) less");
    }

    @Test
    void a_shipment_that_arrived_in_whole_is_settled_without_a_correction() {
        EditedWorkflow workflow = inTheWest(mugs(10));
        int before = workflow.workflow().ledger().entries().size();

        workflow.report(0, RECEIVING, held("MUG", 120)).report(0, CLOSED);

        assertThat(owed(workflow)).isEqualTo("58.80");
        assertThat(workflow.workflow().ledger().entries()).hasSize(before);
        assertThat(settlement(workflow).received()).isEqualTo(120);
    }

    @Test
    void surplus_units_and_units_that_nobody_expected_are_not_charged() {
        EditedWorkflow workflow = inTheWest(mugs(10))
                .report(0, RECEIVING, held("MUG", 125), held("STRAY", 3))
                .report(0, CLOSED);

        assertThat(owed(workflow)).isEqualTo("58.80");
        assertThat(settlement(workflow).surplus()).isEqualTo(8);
    }

    @Test
    void prepared_and_labeled_units_are_charged_as_they_arrive() {
        EditedWorkflow workflow = EditedWorkflow.confirmed(
                        US, PlacementStrategy.MINIMAL_SPLITS, contents(Owner.AMAZON, Owner.AMAZON, mugs(10)))
                .report(0, RECEIVING, held("MUG", 100))
                .report(0, CLOSED);

        assertThat(settlement(workflow).lines())
                .extracting(line ->
                        "%s %s = %s".formatted(line.target(), line.amount().getAmount(), line.reason()))
                .containsExactly(
                        "PREP 50.00 = 100 x 0.50 per unit",
                        "LABELING 30.00 = 100 x 0.30 per unit",
                        "PLACEMENT 49.00 = 100 x 0.49 per unit (large standard up to 3 lb, West)");
        assertThat(owed(workflow)).isEqualTo("129.00");
        assertThat(workflow.workflow().ledger().entries())
                .filteredOn(entry -> entry.type() == LedgerEntry.Type.REFUND)
                .as("each takes the units that are named off the amount before")
                .extracting(entry -> entry.reason().toString().replaceFirst(".* received; ", entry.target() + " "))
                .containsExactly(
                        "PREP from 60.00 to 50.00: 20 x 0.50 per unit less",
                        "LABELING from 36.00 to 30.00: 20 x 0.30 per unit less",
                        "PLACEMENT from 58.80 to 49.00: 20 x 0.49 per unit (large standard up to 3 lb, West) less");
    }

    @Test
    void units_reported_after_the_closing_are_owed_too_and_the_settlement_is_made_anew() {
        EditedWorkflow late = inTheWest(mugs(10))
                .report(0, RECEIVING, held("MUG", 60))
                .report(0, CLOSED)
                .report(0, RECEIVING, held("MUG", 20));
        EditedWorkflow inOrder =
                inTheWest(mugs(10)).report(0, RECEIVING, held("MUG", 80)).report(0, CLOSED);

        assertThat(owed(late)).isEqualTo(owed(inOrder)).isEqualTo("39.20");
        assertThat(settlement(late).lines()).isEqualTo(settlement(inOrder).lines());
        assertThat(last(late).type()).isEqualTo(LedgerEntry.Type.CHARGE);
        assertThat(late.report(0, RECEIVING, held("MUG", 50))
                        .workflow()
                        .ledger()
                        .owed()
                        .getAmount())
                .hasToString("58.80");
    }

    @Test
    void what_was_edited_is_what_is_expected() {
        EditedWorkflow workflow = inTheWest(mugs(10))
                .edit(0, "MUG", -6)
                .report(0, RECEIVING, held("MUG", 120))
                .report(0, CLOSED);

        assertThat(settlement(workflow).expected()).isEqualTo(114);
        assertThat(settlement(workflow).surplus()).isEqualTo(6);
        assertThat(owed(workflow)).isEqualTo("55.86");
    }

    @Test
    void of_units_with_several_fees_those_with_the_lowest_count_first() {
        EditedWorkflow workflow = inTheWest(
                        boxes(10, inches("10", "10", "10"), pounds("10"), held("PIN", 16)),
                        boxes(10, inches("24", "20", "20"), pounds("40"), held("PIN", 1)))
                .report(0, RECEIVING, held("PIN", 161))
                .report(0, CLOSED);

        assertThat(settlement(workflow).lines().get(0).reason().toString())
                .startsWith("160 x 0.30 per unit (small standard, West) + 1 x ");
    }

    @Test
    void each_shipment_is_settled_when_it_is_closed_and_together_they_owe_what_the_ledger_says() {
        EditedWorkflow workflow = EditedWorkflow.confirmed(US, PlacementStrategy.PARTIAL_SPLITS, contents(mugs(40)));
        int shipments = workflow.workflow().shipments().size();
        assertThat(shipments).isGreaterThan(1);

        for (int i = 0; i < shipments; i++) {
            int half = workflow.shipment(i).shipment().unitCount() / 2;
            workflow.report(i, RECEIVING, held("MUG", half)).report(i, CLOSED);
            assertThat(workflow.workflow().ledger().settlements()).hasSize(i + 1);
        }

        assertThat(workflow.workflow().ledger().settlements().stream()
                        .map(each -> each.total(workflow.workflow().ledger().currency()))
                        .reduce((one, other) -> one.plus(other)))
                .contains(workflow.workflow().ledger().owed());
    }

    private static EditedWorkflow inTheWest(BoxGroup... boxes) {
        return EditedWorkflow.confirmed(US, PlacementStrategy.MINIMAL_SPLITS, contents(boxes));
    }

    private static Settlement settlement(EditedWorkflow workflow) {
        List<Settlement> settlements = workflow.workflow().ledger().settlements();
        assertThat(settlements).hasSize(1);
        return settlements.get(0);
    }

    private static LedgerEntry last(EditedWorkflow workflow) {
        List<LedgerEntry> entries = workflow.workflow().ledger().entries();
        return entries.get(entries.size() - 1);
    }

    private static String owed(EditedWorkflow workflow) {
        return workflow.workflow().ledger().owed().getAmount().toString();
    }
}
