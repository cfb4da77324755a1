package io.confirmshipping.domain.workflow;

import static io.confirmshipping.domain.Refusals.refused;
import static io.confirmshipping.domain.SampleContents.contents;
import static io.confirmshipping.domain.SampleContents.held;
import static io.confirmshipping.domain.SampleContents.mugs;
import static io.confirmshipping.domain.SampleShipping.SHIPPING;
import static io.confirmshipping.domain.shipment.ShipmentReport.Type.CLOSED;
import static io.confirmshipping.domain.shipment.ShipmentReport.Type.RECEIVING;
import static io.confirmshipping.domain.workflow.Workflows.CONFIRMED_AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlacementTariff;
import io.confirmshipping.domain.shipment.ClosedShipment;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.HistoryEntry;
import io.confirmshipping.domain.shipment.discrepancy.Answer;
import io.confirmshipping.domain.shipment.discrepancy.Claim;
import io.confirmshipping.domain.shipment.discrepancy.Inquiry;
import io.confirmshipping.domain.shipment.discrepancy.OpenInquiry;
import io.confirmshipping.fixture.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A seller asks about units that are missing from a closed shipment (rules.md#rule-39). */
class InquiryTest {

    private static final PlacementTariff US =
            Samples.MARKETPLACES.get(Samples.MARKETPLACE).network().fees();
    private static final Duration CLOSED_AFTER = Duration.ofDays(10);
    private static final Instant DEADLINE = CONFIRMED_AT.plus(CLOSED_AFTER).plus(Duration.ofDays(270));

    @Test
    void a_shipment_of_which_units_are_missing_can_be_asked_about_once_it_is_closed() {
        EditedWorkflow workflow = confirmed().report(0, RECEIVING, held("MUG", 117));
        refused(RefusalCode.SHIPMENT_NOT_CLOSED, () -> workflow.inquire(0, claim(3)));
        assertThat(isInquirable(workflow)).isFalse();

        workflow.report(0, CLOSED);
        assertThat(shipment(workflow).closing().orElseThrow().openUnits()).isEqualTo(3);
        assertThat(isInquirable(workflow)).isTrue();
        long version = shipment(workflow).version();
        Inquiry inquiry = workflow.inquire(0, claim(3));

        assertThat(inquiry).isInstanceOf(OpenInquiry.class);
        assertThat(inquiry.question().expected()).isEqualTo(120);
        assertThat(inquiry.question().received()).isEqualTo(117);
        assertThat(inquiry.question().askedAt()).isEqualTo(workflow.now());
        assertThat(shipment(workflow).version()).isEqualTo(version + 1);
        assertThat(shipment(workflow).closing().orElseThrow().openInquiries()).isEqualTo(1);
        assertThat(isInquirable(workflow)).isFalse();
    }

    @Test
    void a_shipment_that_never_arrived_can_be_asked_about_as_a_whole() {
        EditedWorkflow workflow = confirmed().report(0, CLOSED);

        assertThat(workflow.inquire(0, claim(120)).claimed()).isEqualTo(120);
    }

    @Test
    void nothing_can_be_claimed_of_what_has_arrived_in_whole_or_was_never_expected() {
        EditedWorkflow workflow = confirmed()
                .report(0, RECEIVING, held("MUG", 121), held("STRAY", 2))
                .report(0, CLOSED);

        assertThat(shipment(workflow).closing().orElseThrow().openUnits()).isZero();
        refused(RefusalCode.NOTHING_MISSING, () -> workflow.inquire(0, claim(1)));
        refused(RefusalCode.SKU_NOT_IN_SHIPMENT, () -> workflow.inquire(0, claim("STRAY", 1)));
        assertThat(isInquirable(workflow)).isFalse();
    }

    @Test
    void from_one_unit_to_all_that_are_missing_can_be_claimed() {
        EditedWorkflow workflow = missing(3);

        assertThat(refused(RefusalCode.MORE_THAN_MISSING, () -> workflow.inquire(0, claim(4)))
                        .facts())
                .containsEntry("claimable", 3);
        assertThat(workflow.inquire(0, claim(1)).claimed()).isEqualTo(1);
        assertThat(missing(3).inquire(0, claim(3)).claimed()).isEqualTo(3);
    }

    @Test
    void one_inquiry_of_a_sku_is_open_at_a_time_and_the_same_claim_is_the_same_inquiry() {
        EditedWorkflow workflow = missing(3);
        Inquiry first = workflow.inquire(0, claim(1));
        ConfirmedShipment asked = shipment(workflow);

        assertThat(workflow.inquire(0, claim(1))).isEqualTo(first);
        assertThat(shipment(workflow)).isSameAs(asked);
        refused(RefusalCode.INQUIRY_OPEN, () -> workflow.inquire(0, claim(2)));

        workflow.answer(0, first.id(), new Answer.NotFound());
        assertThat(workflow.inquire(0, claim(2)).id()).isNotEqualTo(first.id());
    }

    @Test
    void missing_units_can_be_claimed_for_270_days_after_the_closing() {
        EditedWorkflow inTime = missing(1).after(Duration.between(CONFIRMED_AT, DEADLINE.minusMillis(1)));
        assertThat(isInquirable(inTime)).isTrue();
        Inquiry asked = inTime.inquire(0, claim(1));

        EditedWorkflow late = missing(1).after(Duration.between(CONFIRMED_AT, DEADLINE));
        assertThat(isInquirable(late)).isFalse();
        assertThat(refused(RefusalCode.INQUIRY_WINDOW_ENDED, () -> late.inquire(0, claim(1)))
                        .facts())
                .containsEntry("deadline", DEADLINE);

        inTime.after(Duration.between(CONFIRMED_AT, DEADLINE));
        assertThat(inTime.inquire(0, claim(1))).as("the same claim again").isEqualTo(asked);
        inTime.answer(0, asked.id(), new Answer.Found());
    }

    @Test
    void units_that_arrive_after_the_closing_are_missing_no_longer() {
        EditedWorkflow workflow = missing(3).report(0, RECEIVING, held("MUG", 2));

        assertThat(shipment(workflow).closing().orElseThrow().openUnits()).isEqualTo(1);
        assertThat(shipment(workflow).closing().orElseThrow().at())
                .as("closed once")
                .isEqualTo(CONFIRMED_AT.plus(CLOSED_AFTER));
        refused(RefusalCode.MORE_THAN_MISSING, () -> workflow.inquire(0, claim(2)));
    }

    @Test
    void a_hundred_inquiries_can_be_made_about_one_shipment() {
        EditedWorkflow workflow = missing(120);
        for (int i = 0; i < ClosedShipment.MAX_INQUIRIES; i++) {
            assertThat(isInquirable(workflow)).isTrue();
            Inquiry inquiry = workflow.inquire(0, claim(1));
            workflow.answer(0, inquiry.id(), new Answer.NotFound());
        }

        assertThat(isInquirable(workflow)).isFalse();
        refused(RefusalCode.TOO_MANY_INQUIRIES, () -> workflow.inquire(0, claim(1)));
    }

    @Test
    void the_history_says_who_asked_and_when() {
        EditedWorkflow workflow = missing(2);
        Inquiry inquiry = workflow.inquire(0, claim(2));

        assertThat(HistoryEntry.of(inquiry))
                .extracting(entry -> "%s by %s at %s: %s"
                        .formatted(
                                entry.what(),
                                entry.by(),
                                entry.at(),
                                entry.detail().orElseThrow()))
                .containsExactly("INQUIRY_OPENED by SELLER at %s: 2 units of MUG are claimed to be missing"
                        .formatted(workflow.now()));
    }

    private static Claim claim(int units) {
        return claim("MUG", units);
    }

    private static Claim claim(String msku, int units) {
        return new Claim(msku, units, Optional.of("Two boxes were damaged"), List.of());
    }

    private static boolean isInquirable(EditedWorkflow workflow) {
        return workflow.closed(0).isInquirable(SHIPPING.inquiries(), workflow.now());
    }

    private static ConfirmedShipment shipment(EditedWorkflow workflow) {
        return workflow.shipment(0).shipment();
    }

    private static EditedWorkflow confirmed() {
        return EditedWorkflow.confirmed(US, PlacementStrategy.MINIMAL_SPLITS, contents(mugs(10)))
                .after(CLOSED_AFTER);
    }

    /** A closed shipment of 120 mugs. */
    private static EditedWorkflow missing(int units) {
        EditedWorkflow workflow = confirmed();
        if (units < 120) {
            workflow.report(0, RECEIVING, held("MUG", 120 - units));
        }
        return workflow.report(0, CLOSED);
    }
}
