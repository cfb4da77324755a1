package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.mugs;
import static io.confirmshipping.domain.shipment.ShipmentReport.Type.CLOSED;
import static io.confirmshipping.domain.shipment.ShipmentReport.Type.RECEIVING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.identity.InquiryId;
import io.confirmshipping.domain.ledger.Ledger;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlacementTariff;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.HistoryEntry;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipment.discrepancy.Answer;
import io.confirmshipping.domain.shipment.discrepancy.Claim;
import io.confirmshipping.domain.shipment.discrepancy.Inquiry;
import io.confirmshipping.fixture.Samples;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The operator answers an inquiry about missing units, once (rules.md#rule-40). */
class AnswerTest {

    private static final PlacementTariff US =
            Samples.MARKETPLACES.get(Samples.MARKETPLACE).network().fees();
    private static final Answer PAID = new Answer.Reimbursed(Money.parse("USD 24.40"));

    @Test
    void found_units_are_received_and_owed_and_the_shipment_is_settled_anew() {
        EditedWorkflow found = missing(20);
        Inquiry inquiry = found.inquire(0, claim(20));
        long version = shipment(found).version();
        AnsweredShipment answered = found.answer(0, inquiry.id(), new Answer.Found());
        EditedWorkflow never =
                confirmed().report(0, RECEIVING, held("MUG", 120)).report(0, CLOSED);

        assertThat(answered.receipt().orElseThrow().received()).containsExactly(held("MUG", 20));
        assertThat(shipment(found).receivedCount()).isEqualTo(120);
        assertThat(shipment(found).status()).isEqualTo(ShipmentStatus.CLOSED);
        assertThat(shipment(found).version()).isEqualTo(version + 1);
        assertThat(openUnits(found)).isZero();
        assertThat(found.owed()).isEqualTo(never.owed());
        assertThat(found.workflow().ledger().settlements().get(0).lines())
                .isEqualTo(never.workflow().ledger().settlements().get(0).lines());
        assertThat(found.workflow().ledger().reimbursements()).isEmpty();
    }

    @Test
    void found_units_that_the_center_has_reported_meanwhile_are_not_received_twice() {
        EditedWorkflow workflow = missing(5);
        Inquiry inquiry = workflow.inquire(0, claim(5));
        workflow.report(0, RECEIVING, held("MUG", 3));

        assertThat(workflow.answer(0, inquiry.id(), new Answer.Found())
                        .receipt()
                        .orElseThrow()
                        .units())
                .isEqualTo(2);
        assertThat(shipment(workflow).receivedCount()).isEqualTo(120);

        EditedWorkflow all = missing(5);
        Inquiry late = all.inquire(0, claim(5));
        all.report(0, RECEIVING, held("MUG", 5));
        assertThat(all.answer(0, late.id(), new Answer.Found()).receipt()).isEmpty();
        assertThat(shipment(all).receivedCount()).isEqualTo(120);
        assertThat(shipment(all).closing().orElseThrow().openInquiries()).isZero();
    }

    @Test
    void units_that_were_not_found_are_settled_and_cannot_be_claimed_again() {
        EditedWorkflow workflow = missing(3);
        Ledger before = workflow.workflow().ledger();
        Inquiry inquiry = workflow.inquire(0, claim(2));
        workflow.answer(0, inquiry.id(), new Answer.NotFound());

        assertThat(openUnits(workflow)).isEqualTo(1);
        refused(RefusalCode.MORE_THAN_MISSING, () -> workflow.inquire(0, claim(2)));
        Inquiry last = workflow.inquire(0, claim(1));
        workflow.answer(0, last.id(), new Answer.NotFound());
        refused(RefusalCode.NOTHING_MISSING, () -> workflow.inquire(0, claim(1)));
        assertThat(workflow.workflow().ledger()).isEqualTo(before);
        assertThat(shipment(workflow).receivedCount()).isEqualTo(117);
    }

    @Test
    void a_reimbursement_is_a_line_of_the_ledger_that_changes_nothing_that_is_owed() {
        EditedWorkflow workflow = missing(3);
        Ledger before = workflow.workflow().ledger();
        long version = workflow.workflow().header().version();
        Inquiry inquiry = workflow.inquire(0, claim(3));
        workflow.answer(0, inquiry.id(), PAID);

        Ledger after = workflow.workflow().ledger();
        assertThat(after.reimbursements())
                .extracting(line -> "%s %d x %s = %s: %s"
                        .formatted(line.shipment(), line.units(), line.msku(), line.value(), line.reason()))
                .containsExactly(
                        "%s 3 x MUG = USD 24.40: 3 units of MUG are missing and reimbursed; this is paid apart, and changes nothing that is owed"
                                .formatted(shipment(workflow).plannedAs()));
        assertThat(after.owed()).isEqualTo(before.owed());
        assertThat(after.charges()).isEqualTo(before.charges());
        assertThat(after.entries()).isEqualTo(before.entries());
        assertThat(after.settlements()).isEqualTo(before.settlements());
        assertThat(workflow.workflow().header().version()).isEqualTo(version + 1);
        assertThat(openUnits(workflow)).isZero();
        refused(RefusalCode.NOTHING_MISSING, () -> workflow.inquire(0, claim(1)));
    }

    @Test
    void reimbursed_units_that_arrive_all_the_same_are_received_and_the_line_stays() {
        EditedWorkflow workflow = missing(3);
        Inquiry inquiry = workflow.inquire(0, claim(3));
        workflow.answer(0, inquiry.id(), PAID);
        workflow.report(0, RECEIVING, held("MUG", 3));

        assertThat(workflow.owed().getAmount()).hasToString("58.80");
        assertThat(workflow.workflow().ledger().reimbursements()).hasSize(1);
        assertThat(openUnits(workflow)).isZero();
    }

    @Test
    void the_same_answer_again_counts_once_and_another_is_refused() {
        for (Answer answer : List.of(new Answer.Found(), new Answer.NotFound(), PAID)) {
            EditedWorkflow workflow = missing(3);
            Inquiry inquiry = workflow.inquire(0, claim(3));
            workflow.answer(0, inquiry.id(), answer);
            ConfirmedShipment answered = shipment(workflow);
            Confirmed before = workflow.workflow();

            assertThat(workflow.answer(0, inquiry.id(), answer).receipt()).isEmpty();
            assertThat(shipment(workflow)).isSameAs(answered);
            assertThat(workflow.workflow().ledger()).isEqualTo(before.ledger());
            Answer other = answer.equals(PAID) ? new Answer.Reimbursed(Money.parse("USD 24.41")) : PAID;
            refused(RefusalCode.INQUIRY_ANSWERED, () -> workflow.answer(0, inquiry.id(), other));
        }
    }

    @Test
    void an_unknown_inquiry_and_another_currency_are_refused() {
        EditedWorkflow workflow = missing(3);
        Inquiry inquiry = workflow.inquire(0, claim(3));

        refused(RefusalCode.INQUIRY_NOT_FOUND, () -> workflow.answer(0, InquiryId.random(), new Answer.Found()));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> workflow.answer(0, inquiry.id(), new Answer.Reimbursed(Money.of(CurrencyUnit.EUR, 24))))
                .withMessage("reimbursement: must be in USD, the currency of the charges");
        assertThat(shipment(workflow).closing().orElseThrow().openInquiries()).isEqualTo(1);
    }

    @Test
    void the_history_says_what_was_answered_and_by_whom() {
        EditedWorkflow workflow = missing(3);
        Inquiry inquiry = workflow.inquire(0, claim(3));
        Inquiry answered = workflow.answer(0, inquiry.id(), PAID).inquiry();

        assertThat(HistoryEntry.of(answered))
                .extracting(entry -> "%s by %s: %s"
                        .formatted(entry.what(), entry.by(), entry.detail().orElseThrow()))
                .containsExactly(
                        "INQUIRY_OPENED by SELLER: 3 units of MUG are claimed to be missing",
                        "INQUIRY_ANSWERED by OPERATOR: 3 units of MUG were reimbursed with USD 24.40");
    }

    private static Claim claim(int units) {
        return new Claim("MUG", units, Optional.empty(), List.of());
    }

    private static long openUnits(EditedWorkflow workflow) {
        return shipment(workflow).closing().orElseThrow().openUnits();
    }

    private static ConfirmedShipment shipment(EditedWorkflow workflow) {
        return workflow.shipment(0).shipment();
    }

    private static EditedWorkflow confirmed() {
        return EditedWorkflow.confirmed(US, PlacementStrategy.MINIMAL_SPLITS, contents(mugs(10)));
    }

    /** A closed shipment of 120 mugs. */
    private static EditedWorkflow missing(int units) {
        return confirmed().report(0, RECEIVING, held("MUG", 120 - units)).report(0, CLOSED);
    }
}
