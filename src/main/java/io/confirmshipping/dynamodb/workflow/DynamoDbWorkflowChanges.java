package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.dynamodb.table.OptimisticRetry;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.dynamodb.table.TableWriter;
import io.confirmshipping.usecase.workflow.WorkflowChanges;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.Function;

/** Changes a workflow: the header is read and written, its shipments where there are any, its contents never. */
@Singleton
public class DynamoDbWorkflowChanges implements WorkflowChanges {

    private final StoredWorkflows workflows;
    private final TableWriter table;
    private final OptimisticRetry attempts;

    public DynamoDbWorkflowChanges(TableReader reader, TableWriter table, OptimisticRetry attempts) {
        this.workflows = new StoredWorkflows(reader);
        this.table = table;
        this.attempts = attempts;
    }

    @Override
    public <W extends Workflow> W change(WorkflowReference reference, Function<Workflow, W> decision, Instant now) {
        return attempts.run(() -> {
            StoredWorkflow stored = workflows.get(reference);
            Workflow current = stored.workflow().asOf(now);
            W decided = decided(decision, current, stored);
            if (decided != current) {
                table.write(WorkflowWrites.of(stored, decided));
            }
            return decided;
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
