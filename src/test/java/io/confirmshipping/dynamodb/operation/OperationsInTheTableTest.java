package io.confirmshipping.dynamodb.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.fixture.Errors;
import io.confirmshipping.fixture.InterceptedClient;
import io.confirmshipping.fixture.Samples;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.AcceptedOperation;
import io.confirmshipping.usecase.operation.OperationId;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.confirmshipping.usecase.operation.OperationStatus;
import io.confirmshipping.usecase.operation.RecordedOperation;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** An operation and what it changes are written together, or not at all. */
class OperationsInTheTableTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @RegisterExtension
    private static final Store store = Store.onNewTable();

    private final DynamoDbOperations operations = store.operations();
    private final AcceptedOperation accepted = new AcceptedOperation(
            OperationId.random(),
            new SellerId("seller-1"),
            Optional.of(WorkflowId.random()),
            "doSomething",
            "{\"name\":\"Käse\"}",
            NOON);

    @Test
    void what_is_accepted_is_read_as_it_was() {
        operations.accept(accepted).commit();
        assertThat(operations.find(accepted.id())).contains(RecordedOperation.begin(accepted));
        assertThat(operations.acceptedUntil(NOON.minusMillis(1))).doesNotContain(accepted.id());
        assertThat(operations.acceptedUntil(NOON)).contains(accepted.id());
    }

    @Test
    void operations_on_a_workflow_are_known_by_their_names_until_they_have_ended() {
        WorkflowId workflow = accepted.workflow().orElseThrow();
        operations.accept(accepted).commit();
        assertThat(operations.inProgress(workflow)).containsExactly("doSomething");
        assertThat(operations.inProgress(WorkflowId.random())).isEmpty();
        operations
                .fail(accepted.id(), OperationProblem.error("", "Too late", ""))
                .commit();
        assertThat(operations.inProgress(workflow)).isEmpty();
    }

    /** The SDK sends again what had no answer, and its condition does not hold for the second. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_acceptance_whose_answer_is_lost_is_made_once(boolean withAnother) {
        DynamoDbClient sentTwice = new InterceptedClient(store.client()) {
            private boolean isOver;

            @Override
            protected <Q extends DynamoDbRequest, R> R call(Q request, Function<Q, R> operation) {
                R answer = operation.apply(request);
                if (isWrite(request) && !isOver) {
                    isOver = true;
                    throw Errors.conditionFailed(request);
                }
                return answer;
            }
        };
        Store disturbed = new Store(sentTwice, store.table(), attempt -> {});
        WorkflowReference reference = store.add(Samples.awaitingConfirmation());
        Change<?> rename = disturbed
                .workflowWriter()
                .change(reference, current -> current.rename(new WorkflowName("Once"), NOON), NOON);
        Change<OperationId> acceptance = withAnother
                ? disturbed.operations().accept(accepted, rename)
                : disturbed.operations().accept(accepted);
        assertThat(acceptance.commit()).isEqualTo(accepted.id());
        assertThat(operations.find(accepted.id())).contains(RecordedOperation.begin(accepted));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void problems_are_kept_as_far_as_there_is_room(int bytes) {
        operations.accept(accepted).commit();
        int each = OperationItem.MAX_PROBLEMS_BYTES / 9 - OperationItem.PROBLEM_OVERHEAD;
        List<OperationProblem> problems =
                new ArrayList<>(Collections.nCopies(8, OperationProblem.error("", "x".repeat(each), "")));
        problems.add(OperationProblem.error("", "x".repeat(each + bytes), ""));
        operations
                .carryOut(accepted.id(), work -> refused(), refused -> problems)
                .commit();
        List<OperationProblem> read =
                operations.find(accepted.id()).orElseThrow().problems();
        assertThat(read).hasSize(9);
        if (bytes > 0) {
            assertThat(read.get(8).message()).isEqualTo("And 1 more problem. Correct these first.");
        } else {
            assertThat(read).isEqualTo(problems);
        }
    }

    @Test
    void the_largest_request_and_any_problems_fit_into_an_item() {
        byte[] noise = new byte[OperationItem.MAX_REQUEST_BYTES * 3 / 4 - 1_000];
        new Random(1).nextBytes(noise);
        AcceptedOperation large = new AcceptedOperation(
                OperationId.random(),
                new SellerId("seller-1"),
                Optional.empty(),
                "doSomething",
                Base64.getEncoder().encodeToString(noise),
                NOON);
        operations.accept(large).commit();
        operations
                .carryOut(
                        large.id(),
                        work -> refused(),
                        refused -> Collections.nCopies(
                                1_001, OperationProblem.error("BadRequest", "x".repeat(150), "x".repeat(100))))
                .commit();
        assertThat(operations.find(large.id()).orElseThrow().status()).isEqualTo(OperationStatus.FAILED);
    }

    private static Change<List<OperationProblem>> refused() {
        throw new InvalidInput("name", FieldCode.BLANK.of());
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
