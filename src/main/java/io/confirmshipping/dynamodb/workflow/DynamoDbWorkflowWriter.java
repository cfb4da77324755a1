package io.confirmshipping.dynamodb.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.workflow.AwaitingCarrier;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.dynamodb.table.StaleRead;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.dynamodb.table.TableReader;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import io.confirmshipping.usecase.workflow.WorkflowWriter;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Changes workflows. Reads and writes the header and any shipments, and the contents only if needed. */
@Singleton
public class DynamoDbWorkflowWriter implements WorkflowWriter {

    private final TableReader reader;
    private final StoredWorkflows workflows;
    private final TableChanges changes;

    public DynamoDbWorkflowWriter(TableReader reader, TableChanges changes) {
        this.reader = reader;
        this.workflows = new StoredWorkflows(reader);
        this.changes = changes;
    }

    /** Writes without reading in the first attempt, and reads first in the later ones. */
    @Override
    public Change<WorkflowWithContents> add(Supplier<WorkflowWithContents> workflow) {
        AtomicReference<WorkflowWithContents> sent = new AtomicReference<>();
        return changes.of(() -> {
            if (sent.get() == null) {
                sent.set(workflow.get());
            } else if (isThere(sent.get())) {
                return Decision.unchanged(sent.get());
            }
            return new Decision<>(sent.get(), WorkflowWrites.of(sent.get()));
        });
    }

    @Override
    public <W extends Workflow> Change<W> change(
            WorkflowReference reference, Function<Workflow, W> decision, Instant now) {
        AtomicBoolean wasTried = new AtomicBoolean();
        return changes.of(() -> {
            boolean isRetry = wasTried.getAndSet(true);
            StoredWorkflow stored = workflows.get(reference);
            Workflow asOfNow = stored.workflow().asOf(now);
            Workflow current = isRetry ? withoutTakenIds(asOfNow) : asOfNow;
            W decided = decided(decision, current, stored);
            checkUntaken(current, decided);
            return Decision.since(current, decided, changed -> WorkflowWrites.of(stored, changed));
        });
    }

    @Override
    public Change<WorkflowWithContents> changeWithContents(
            WorkflowReference reference, UnaryOperator<WorkflowWithContents> decision, Instant now) {
        AtomicReference<WorkflowWithContents> sent = new AtomicReference<>();
        return changes.of(() -> {
            StoredContents before = StoredContents.find(reference, reader)
                    .orElseThrow(() -> StoredWorkflows.notFound(reference.workflow()));
            if (isThere(sent.get(), before)) {
                return Decision.unchanged(sent.get());
            }
            WorkflowWithContents current = before.asOf(now);
            WorkflowWithContents decided = decision.apply(current);
            if (decided.workflow() == current.workflow()) {
                return Decision.unchanged(decided);
            }
            sent.set(decided);
            return new Decision<>(decided, WorkflowWrites.of(before, decided));
        });
    }

    /**
     * Returns an accepted placement with other IDs where those that it drew have been taken since. Only a placement that was
     * accepted at the same time can have done that, so it is looked for only once a write has failed.
     */
    private Workflow withoutTakenIds(Workflow workflow) {
        return workflow instanceof AwaitingCarrier accepted ? accepted.without(taken(accepted)) : workflow;
    }

    /** Returns the IDs drawn for a placement that confirmed shipments have. */
    private Set<ShipmentConfirmationId> taken(AwaitingCarrier accepted) {
        List<Key> drawn = accepted.placement().shipments().stream()
                .map(shipment -> Key.shipment(shipment.id()))
                .toList();
        return reader.items(drawn).keySet().stream()
                .map(key -> new ShipmentConfirmationId(key.id()))
                .collect(Collectors.toSet());
    }

    /**
     * Checks that no confirmed shipment has an ID that was drawn for one whose placement was just accepted: it is not written
     * yet, so that no write would meet the other.
     *
     * @throws StaleRead if one has; then IDs are drawn again. Source: rules.md#rule-10.
     */
    private void checkUntaken(Workflow before, Workflow decided) {
        if (decided instanceof AwaitingCarrier accepted && !(before instanceof AwaitingCarrier)) {
            Optional<ShipmentConfirmationId> id = taken(accepted).stream().findFirst();
            if (id.isPresent()) {
                throw new StaleRead(Key.shipment(id.get()));
            }
        }
    }

    /** Returns whether the previous attempt, whose answer was lost, has created the workflow. */
    private boolean isThere(WorkflowWithContents sent) {
        return reader.item(Key.workflow(sent.workflow().header().id())).isPresent();
    }

    /** Returns whether the previous attempt, whose answer was lost, was written; planning again would do it twice. */
    private static boolean isThere(WorkflowWithContents sent, StoredContents before) {
        return sent != null && sent.workflow().equals(before.stored().workflow());
    }

    /**
     * Applies the decision. Before it refuses a workflow that has shipments, reads the header again: if that has changed, the
     * refusal may rest on items that do not belong together, and the change is tried anew.
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
