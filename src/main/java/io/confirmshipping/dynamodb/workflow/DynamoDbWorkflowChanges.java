package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.workflow.WorkflowChanges;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.Function;

/** Changes a workflow: the header is read and written, its shipments where there are any, its contents never. */
@Singleton
public class DynamoDbWorkflowChanges implements WorkflowChanges {

    private final StoredWorkflows workflows;
    private final TableChanges changes;

    public DynamoDbWorkflowChanges(TableReader reader, TableChanges changes) {
        this.workflows = new StoredWorkflows(reader);
        this.changes = changes;
    }

    @Override
    public <W extends Workflow> Change<W> change(
            WorkflowReference reference, Function<Workflow, W> decision, Instant now) {
        return changes.of(() -> {
            StoredWorkflow stored = workflows.get(reference);
            Workflow current = stored.workflow().asOf(now);
            W decided = decided(decision, current, stored);
            return decided == current
                    ? Decision.unchanged(decided)
                    : new Decision<>(decided, WorkflowWrites.of(stored, decided));
        });
    }

    /**
     * The shipments were read after the header. What is refused because of them is refused only if the header was still the
     * same then.
     */
    private <W> W decided(Function<Workflow, W> decision, Workflow current, StoredWorkflow stored) {
        try {
            return decision.apply(current);
        } catch (CommandRefused refused) {
            if (!current.shipments().isEmpty()) {
                workflows.checkUnchanged(stored);
            }
            throw refused;
        }
    }
}
