package io.confirmshipping.dynamodb.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.AcceptedOperation;
import io.confirmshipping.usecase.operation.OperationId;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.confirmshipping.usecase.operation.OperationStatus;
import io.confirmshipping.usecase.operation.RecordedOperation;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An operation and what it changes are written together, or not at all. */
class OperationsInTheTableTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private final DynamoDbOperations operations = store.operations();
    private final AcceptedOperation accepted = new AcceptedOperation(
            OperationId.random(), new SellerId("seller-1"), "doSomething", "{\"name\":\"Käse\"}", NOON);

    @Test
    void what_is_accepted_is_read_as_it_was() {
        operations.accept(accepted).commit();
        assertThat(operations.find(accepted.id())).contains(RecordedOperation.begin(accepted));
        assertThat(operations.acceptedUntil(NOON.minusMillis(1))).doesNotContain(accepted.id());
        assertThat(operations.acceptedUntil(NOON)).contains(accepted.id());
    }

    @Test
    void an_operation_that_failed_by_an_error_of_ours_can_be_carried_out_again() {
        operations.accept(accepted).commit();
        assertThatThrownBy(() -> operations
                        .carryOut(accepted.id(), work -> failing(), refused -> List.of())
                        .commit())
                .hasMessage("crash");
        assertThat(operations.find(accepted.id()).orElseThrow().isInProgress()).isTrue();
    }

    private static Change<List<OperationProblem>> failing() {
        throw new IllegalStateException("crash");
    }

    @Test
    void what_has_ended_does_not_end_again_and_is_no_longer_overdue() {
        operations.accept(accepted).commit();
        OperationProblem problem = OperationProblem.error("Code", "Message", "Details");
        assertThat(operations.fail(accepted.id(), problem).commit()).isTrue();
        assertThat(operations.fail(accepted.id(), problem).commit()).isFalse();
        RecordedOperation ended = operations
                .carryOut(accepted.id(), work -> failing(), refused -> List.of())
                .commit();
        assertThat(ended.status()).isEqualTo(OperationStatus.FAILED);
        assertThat(ended.problems()).containsExactly(problem);
        assertThat(operations.acceptedUntil(NOON)).doesNotContain(accepted.id());
    }

    @Test
    void an_operation_that_is_failed_while_it_is_carried_out_changes_nothing() {
        operations.accept(accepted).commit();
        WorkflowReference reference = store.add(Samples.awaitingConfirmation());
        RecordedOperation ended = operations
                .carryOut(
                        accepted.id(),
                        work -> {
                            operations
                                    .fail(accepted.id(), OperationProblem.error("Code", "Message", ""))
                                    .commit();
                            return store.workflowWriter()
                                    .change(reference, workflow -> workflow.cancel(NOON), NOON)
                                    .map(cancelled -> List.of());
                        },
                        refused -> List.of())
                .commit();
        assertThat(ended.status()).isEqualTo(OperationStatus.FAILED);
        assertThat(store.review(reference, NOON).workflow().status().name()).isEqualTo("AWAITING_CONFIRMATION");
    }
}
