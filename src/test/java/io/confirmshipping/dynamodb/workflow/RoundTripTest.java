package io.confirmshipping.dynamodb.workflow;

import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.SampleShipping;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Handling;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.InquiredShipment;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.ShipmentReport.Type;
import io.confirmshipping.domain.shipment.discrepancy.Answer;
import io.confirmshipping.domain.shipment.discrepancy.Claim;
import io.confirmshipping.domain.shipment.discrepancy.DocumentReference;
import io.confirmshipping.domain.workflow.AnsweredShipment;
import io.confirmshipping.domain.workflow.AwaitingCarrier;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.PlacementExpired;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.usecase.shipment.AnswerInquiry;
import io.confirmshipping.usecase.shipment.InquireAboutShipment;
import io.confirmshipping.usecase.shipment.ReceiveShipment;
import io.confirmshipping.usecase.shipment.ShipmentReader;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything is read as it was written. */
class RoundTripTest {

    private static final Instant LATER = NOON.plus(Duration.ofHours(1));
    private static final Instant EXPIRY = NOON.plus(Duration.ofHours(24));

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    @Test
    void a_new_workflow_is_read_back_whole() {
        WorkflowWithContents workflow = Samples.awaitingConfirmation();
        WorkflowReference reference = store.add(workflow);
        assertThat(store.review(reference, LATER)).isEqualTo(workflow);
    }

    @Test
    void a_shipping_choice_is_kept() {
        WorkflowReference reference = store.add(Samples.awaitingConfirmation());
        AwaitingConfirmation chosen = store.choose(reference, SampleShipping.PARCELS, LATER);
        assertThat(chosen.choice()).isPresent();
        assertThat(reviewed(chosen, LATER)).isEqualTo(chosen);
    }

    @Test
    void an_accepted_placement_is_read_back_and_is_no_longer_due() {
        WorkflowReference reference = store.add(Samples.awaitingConfirmation());
        AwaitingConfirmation chosen = store.choose(reference, SampleShipping.OWN_PALLETS, LATER);
        Workflow accepted = store.accept(reference, chosen.offer().defaultOption(), LATER);
        assertThat(accepted).isInstanceOf(AwaitingCarrier.class);
        assertThat(accepted.choice()).isEqualTo(chosen.choice());
        assertThat(reviewed(accepted, LATER)).isEqualTo(accepted);
        assertThat(store.duePlacements().settle(reference.workflow(), EXPIRY).commit())
                .isFalse();
        assertThat(reviewed(accepted, EXPIRY)).isEqualTo(accepted);
        Cancelled cancelled = store.cancel(reference, LATER);
        assertThat(cancelled.acceptedPlacement()).isEqualTo(accepted.acceptedPlacement());
        assertThat(reviewed(cancelled, LATER)).isEqualTo(cancelled);
    }

    @Test
    void a_confirmed_workflow_is_read_back_with_its_shipments() {
        WorkflowReference reference = store.add(Samples.awaitingConfirmation());
        Confirmed confirmed = store.confirm(store.choose(reference, SampleShipping.PARCELS, LATER), LATER);
        assertThat(confirmed.confirmation().voidableUntil()).isPresent();
        assertThat(confirmed.shipments()).hasSize(5);
        assertThat(reviewed(confirmed, LATER)).isEqualTo(confirmed);
        assertThat(confirmed.shipments()).allSatisfy(shipment -> assertThat(
                        store.shipmentReader().review(Store.reference(shipment)).shipment())
                .isEqualTo(shipment));
    }

    @Test
    void a_workflow_without_a_void_window_is_read_back() {
        Confirmed confirmed = store.confirmed(Samples.awaitingConfirmation(), LATER);
        assertThat(confirmed.confirmation().voidableUntil()).isEmpty();
        assertThat(reviewed(confirmed, LATER)).isEqualTo(confirmed);
    }

    @Test
    void a_cancelled_workflow_is_read_back_with_what_was_confirmed() {
        Confirmed confirmed = store.confirmed(Samples.awaitingConfirmation(), LATER);
        Cancelled cancelled = store.cancel(Store.reference(confirmed), LATER);
        assertThat(cancelled.confirmation()).isPresent();
        assertThat(reviewed(cancelled, LATER)).isEqualTo(cancelled);
    }

    @Test
    void a_workflow_cancelled_before_confirmation_is_read_back() {
        Cancelled cancelled = store.cancel(store.add(Samples.awaitingConfirmation()), LATER);
        assertThat(cancelled.confirmation()).isEmpty();
        assertThat(reviewed(cancelled, LATER)).isEqualTo(cancelled);
    }

    @Test
    void an_expired_workflow_is_read_back_the_same_before_and_after_it_is_settled() {
        WorkflowReference reference = store.add(Samples.awaitingConfirmation());
        Workflow noticed = store.review(reference, EXPIRY).workflow();
        store.duePlacements().settle(reference.workflow(), EXPIRY).commit();
        assertThat(noticed).isInstanceOf(PlacementExpired.class);
        assertThat(store.review(reference, NOON).workflow()).isEqualTo(noticed);
    }

    @Test
    void a_change_of_an_expired_workflow_is_written_on_top_of_what_is_stored() {
        WorkflowReference reference = store.add(Samples.awaitingConfirmation());
        Workflow renamed = store.rename(reference, "Too late", EXPIRY);
        assertThat(renamed.header().version()).isEqualTo(3);
        assertThat(reviewed(renamed, EXPIRY)).isEqualTo(renamed);
    }

    @Test
    void the_sellers_pallets_are_read_back_before_and_after_confirmation() {
        WorkflowReference reference =
                store.add(Samples.awaitingConfirmation(Samples.SELLER, Samples.contents(200), NOON));
        AwaitingConfirmation chosen = store.choose(reference, SampleShipping.PALLETS, LATER);
        ShipmentId shipment = chosen.offer().defaultOption().shipments().get(0).id();
        AwaitingConfirmation before = (AwaitingConfirmation) store.override(reference, shipment, 2, LATER);
        assertThat(before.offer().shipment(shipment).pallets().isSellers()).isTrue();
        assertThat(reviewed(before, LATER)).isEqualTo(before);

        Confirmed confirmed = store.confirm(before, LATER);
        Workflow after = store.override(reference, shipment, 3, LATER);
        assertThat(after.offer().shipment(shipment).pallets().count()).isEqualTo(3);
        assertThat(((Confirmed) after).ledger()).isNotEqualTo(confirmed.ledger());
        assertThat(reviewed(after, LATER)).isEqualTo(after);
    }

    @Test
    void the_largest_contents_are_read_back_whole() {
        Contents contents = Samples.manifold(2_000, 5_000, 40, 1);
        WorkflowWithContents workflow = Samples.awaitingConfirmation(Samples.SELLER, contents, NOON);
        assertThat(store.review(store.add(workflow), LATER)).isEqualTo(workflow);
    }

    @Test
    void marks_on_boxes_are_read_back_in_the_units_in_which_they_were_given() {
        Contents plain = Samples.contents(4);
        Handling fragile = new Handling(true, true, Optional.empty());
        Handling bears = new Handling(false, false, Optional.of(new Weight(new BigDecimal("12.50"), WeightUnit.KG)));
        for (Handling marks : List.of(fragile, bears)) {
            Contents marked =
                    new Contents(plain.items(), List.of(plain.boxes().get(0).marked(marks)));
            WorkflowWithContents workflow = Samples.awaitingConfirmation(Samples.SELLER, marked, NOON);

            assertThat(store.review(store.add(workflow), LATER)).isEqualTo(workflow);
        }
    }

    @Test
    void contents_in_several_pieces_are_read_back_whole_and_shrink_without_a_remainder() {
        Contents large = Samples.manifold(2_000, 5_000, 600, 2);
        WorkflowWithContents workflow = Samples.awaitingConfirmation(Samples.SELLER, large, NOON);
        WorkflowReference reference = store.add(workflow);
        String pk = "WORKFLOW#" + reference.workflow();
        assertThat(store.reader().partition(pk)).hasSizeGreaterThan(5);
        assertThat(store.review(reference, LATER)).isEqualTo(workflow);

        Contents small = Samples.contents(7);
        WorkflowWithContents replaced = store.planAgain()
                .newContents(reference, small, Optional.empty(), LATER)
                .commit();
        assertThat(replaced.contents()).isEqualTo(small);
        assertThat(store.review(reference, LATER)).isEqualTo(replaced);
        assertThat(store.reader().partition(pk))
                .as("header, offer, a piece of contents, and one of allocations")
                .hasSize(4);
    }

    @Test
    void planning_the_same_contents_again_keeps_them_as_they_are() {
        WorkflowWithContents workflow = Samples.awaitingConfirmation();
        WorkflowReference reference = store.add(workflow);
        WorkflowWithContents fresh = store.planAgain()
                .sameContents(reference, Optional.empty(), EXPIRY)
                .commit();
        assertThat(fresh.workflow()).isInstanceOf(AwaitingConfirmation.class);
        assertThat(fresh.allocations()).isNotEqualTo(workflow.allocations());
        assertThat(store.review(reference, EXPIRY)).isEqualTo(fresh);
    }

    @Test
    void what_belongs_to_another_seller_does_not_exist() {
        Confirmed confirmed = store.confirmed(Samples.awaitingConfirmation(), LATER);
        SellerId other = new SellerId("seller-2");
        WorkflowReference workflow = Store.reference(other, confirmed.header().id());
        assertThatExceptionOfType(CommandRefused.class)
                .isThrownBy(() -> store.review(workflow, LATER))
                .withMessageStartingWith("workflow-not-found");
        assertThatExceptionOfType(CommandRefused.class)
                .isThrownBy(() -> store.cancel(workflow, LATER))
                .withMessageStartingWith("workflow-not-found");
        assertThatExceptionOfType(CommandRefused.class)
                .isThrownBy(() -> store.rename(
                        Store.reference(other, confirmed.shipments().get(0).id()), "Mine", LATER))
                .withMessageStartingWith("shipment-not-found");
    }

    @Test
    void an_inquiry_its_answer_and_what_was_reimbursed_are_read_back() {
        Confirmed confirmed = store.confirmed(Samples.awaitingConfirmation(), LATER);
        ConfirmedShipment shipment = confirmed.shipments().get(0);
        new ReceiveShipment(store.shipmentWriter(), Samples.MARKETPLACES)
                .receive(shipment.id(), new ShipmentReport("closed", Type.CLOSED, LATER, List.of()), LATER)
                .commit();
        Claim claim = new Claim(
                "MUG-RED", 2, Optional.of("Box 1 was open"), List.of(new DocumentReference("https://example.com/1")));

        InquiredShipment asked = new InquireAboutShipment(store.shipmentWriter(), Samples.MARKETPLACES)
                .inquire(Store.reference(shipment), claim, LATER)
                .commit();
        assertThat(kept(shipment).shipment()).isEqualTo(asked.shipment());
        assertThat(kept(shipment).inquiries()).containsExactly(asked.inquiry());

        AnsweredShipment answered = new AnswerInquiry(store.shipmentWriter(), Samples.MARKETPLACES)
                .answer(shipment.id(), asked.inquiry().id(), new Answer.Reimbursed(Money.parse("USD 12.50")), LATER)
                .commit();
        assertThat(kept(shipment).shipment()).isEqualTo(answered.shipment());
        assertThat(kept(shipment).inquiries()).containsExactly(answered.inquiry());
        assertThat(reviewed(confirmed, LATER)).isEqualTo(answered.workflow().orElseThrow());
    }

    private static ShipmentReader.ShipmentDetails kept(ConfirmedShipment shipment) {
        return store.shipmentReader().review(Store.reference(shipment));
    }

    private static Workflow reviewed(Workflow workflow, Instant now) {
        return store.review(Store.reference(workflow), now).workflow();
    }
}
