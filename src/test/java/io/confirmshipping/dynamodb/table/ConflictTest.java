package io.confirmshipping.dynamodb.table;

import static io.confirmshipping.fixture.Errors.cancelled;
import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.SampleMarketplace;
import io.confirmshipping.domain.SampleShipping;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.transportation.QuoteValidity;
import io.confirmshipping.domain.workflow.AcceptedShipment;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.ShipmentNaming;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.usecase.workflow.AcceptPlacement;
import io.confirmshipping.usecase.workflow.ConfirmShipping;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Writes that meet others. */
class ConflictTest extends Disturbed {

    @RegisterExtension
    private static final Store DATABASE = Store.onNewTable();

    ConflictTest() {
        super(DATABASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TransactionConflict", "ConditionalCheckFailed"})
    void a_confirmation_that_meets_another_transaction_is_tried_again(String reason) {
        doThrow(cancelled(reason))
                .doThrow(cancelled(reason))
                .doAnswer(call -> real.transactWriteItems(call.<TransactWriteItemsRequest>getArgument(0)))
                .when(client)
                .transactWriteItems(any(TransactWriteItemsRequest.class));
        Confirmed confirmed = store.confirm(chosen, NOON);
        assertThat(stored()).isEqualTo(confirmed);
        assertThat(pauses).containsExactly(1, 2);
    }

    @Test
    void a_single_write_that_meets_a_transaction_is_tried_again() {
        doThrow(TransactionConflictException.builder().build())
                .doAnswer(call -> real.updateItem(call.<UpdateItemRequest>getArgument(0)))
                .when(client)
                .updateItem(any(UpdateItemRequest.class));
        assertThat(store.rename(reference, "Winter", NOON)).isEqualTo(stored());
    }

    @Test
    void after_ten_conflicts_the_caller_is_asked_to_try_again() {
        doThrow(cancelled("TransactionConflict")).when(client).transactWriteItems(any(TransactWriteItemsRequest.class));
        assertThatExceptionOfType(CommandRefused.class)
                .isThrownBy(() -> store.confirm(chosen, NOON))
                .withMessageStartingWith("concurrent-change")
                .withMessageEndingWith("Try again.");
        verify(client, times(10)).transactWriteItems(any(TransactWriteItemsRequest.class));
        assertThat(pauses).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(stored()).isEqualTo(chosen);
    }

    @Test
    void a_shipment_id_that_is_taken_is_drawn_again() {
        ConfirmedShipment taken = undisturbed
                .confirmed(Samples.awaitingConfirmation(), NOON)
                .shipments()
                .get(0);
        ShipmentNaming naming = drawingFirst(taken.id());
        ConfirmShipping.Command command = Store.confirmation(chosen);
        Confirmed confirmed = store.workflowWriter()
                .change(
                        reference,
                        workflow ->
                                workflow.confirm(command.option(), command.accepted(), Samples.SHIP_DAYS, naming, NOON),
                        NOON)
                .commit();
        assertThat(confirmed.shipments())
                .doesNotContain(taken)
                .hasSameSizeAs(chosen.offer().option(command.option()).shipments());
        assertThat(stored()).isEqualTo(confirmed);
        assertThat(undisturbed.shipmentReader().review(Store.reference(taken)).shipment())
                .isEqualTo(taken);
        assertThat(pauses).containsExactly(1);
    }

    /** Two placements can draw the same ID as long as neither has shipments (rules.md#rule-10). */
    @Test
    void an_id_that_two_accepted_placements_have_drawn_belongs_to_the_one_that_is_confirmed_first() {
        ShipmentConfirmationId drawn = ShipmentConfirmationId.random();
        Workflow first = accepted(
                Store.reference(undisturbed.choose(
                        undisturbed.add(Samples.awaitingConfirmation()), SampleShipping.PARCELS, NOON)),
                drawn);
        Workflow second = accepted(reference, drawn);
        assertThat(ids(first)).contains(drawn);
        assertThat(ids(second)).contains(drawn);
        undisturbed.confirm(first, NOON);

        Confirmed confirmed = store.confirm(second, NOON);

        assertThat(confirmed.shipments())
                .extracting(ConfirmedShipment::id)
                .doesNotContain(drawn)
                .containsAll(ids(second).subList(1, ids(second).size()));
        assertThat(stored()).isEqualTo(confirmed);
        assertThat(pauses).containsExactly(1);
    }

    private static List<ShipmentConfirmationId> ids(Workflow accepted) {
        return accepted.acceptedPlacement().orElseThrow().shipments().stream()
                .map(AcceptedShipment::id)
                .toList();
    }

    private Workflow accepted(WorkflowReference workflow, ShipmentConfirmationId drawnFirst) {
        ShipmentNaming naming = drawingFirst(drawnFirst);
        return undisturbed
                .workflowWriter()
                .change(
                        workflow,
                        current -> current.acceptPlacement(
                                current.offer().defaultOption().id(),
                                current.offer()
                                        .defaultOption()
                                        .chargesOnReceipt()
                                        .total(),
                                QuoteValidity.from(NOON, SampleMarketplace.MARKETPLACE.shipping()),
                                naming,
                                NOON),
                        NOON)
                .commit();
    }

    /** It is written only as shipping is confirmed. */
    @Test
    void a_shipment_id_that_is_taken_is_drawn_again_as_a_placement_is_accepted() {
        ConfirmedShipment taken = undisturbed
                .confirmed(Samples.awaitingConfirmation(), NOON)
                .shipments()
                .get(0);
        ShipmentNaming naming = drawingFirst(taken.id());
        AcceptPlacement.Command command =
                Store.acceptance(reference, chosen.offer().defaultOption());
        Workflow accepted = store.workflowWriter()
                .change(
                        reference,
                        workflow -> workflow.acceptPlacement(
                                command.option(),
                                command.accepted(),
                                QuoteValidity.from(NOON, SampleMarketplace.MARKETPLACE.shipping()),
                                naming,
                                NOON),
                        NOON)
                .commit();
        assertThat(accepted.acceptedPlacement().orElseThrow().shipments())
                .extracting(AcceptedShipment::id)
                .doesNotContain(taken.id())
                .doesNotHaveDuplicates();
        assertThat(stored()).isEqualTo(accepted);
        assertThat(pauses).containsExactly(1);
        assertThat(store.confirm(accepted, NOON).shipments()).doesNotContain(taken);
    }

    /** Returns a naming that draws this ID first, and then any. */
    private static ShipmentNaming drawingFirst(ShipmentConfirmationId id) {
        Deque<ShipmentConfirmationId> drawn = new ArrayDeque<>(List.of(id));
        return new ShipmentNaming() {
            @Override
            public ShipmentConfirmationId identify() {
                return drawn.isEmpty() ? ShipmentConfirmationId.random() : drawn.pop();
            }

            @Override
            public ShipmentName name(String warehouseId, Instant confirmedAt) {
                return new ShipmentName(warehouseId);
            }
        };
    }
}
