package io.confirmshipping.function.replay;

import io.confirmshipping.fixture.Samples;
import io.confirmshipping.usecase.workflow.NewWorkflows;
import io.confirmshipping.usecase.workflow.WorkflowChanges;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** The state into which every event is replayed: 1 and 3 await confirmation, 2, 4 and 6 are confirmed, 5 is due. */
@Singleton
class KnownState {

    /** The time of the events. */
    static final Instant NOW = Instant.parse("2026-11-22T10:05:00Z");

    private final EmptyTable table;
    private final NewWorkflows newWorkflows;
    private final WorkflowChanges changes;

    KnownState(EmptyTable table, NewWorkflows newWorkflows, WorkflowChanges changes) {
        this.table = table;
        this.newWorkflows = newWorkflows;
        this.changes = changes;
    }

    /** @param now the time of the events */
    void make(Instant now) {
        Instant offeredAt = now.minus(Duration.ofMinutes(5));
        table.make();
        add(1, offeredAt);
        confirm(2, offeredAt);
        add(3, offeredAt);
        confirm(4, offeredAt);
        add(5, now.minus(Duration.ofHours(24)));
        confirm(6, offeredAt);
    }

    private void add(int number, Instant offeredAt) {
        newWorkflows
                .add(() -> KnownWorkflows.awaitingConfirmation(number, offeredAt))
                .commit();
    }

    private void confirm(int number, Instant offeredAt) {
        add(number, offeredAt);
        changes.change(
                        new WorkflowReference(KnownWorkflows.SELLER, KnownWorkflows.workflow(number)),
                        workflow -> workflow.confirm(
                                KnownWorkflows.option(number),
                                KnownWorkflows.total(number),
                                Samples.SHIP_DATES,
                                new KnownShipmentNaming(number),
                                offeredAt),
                        offeredAt)
                .commit();
    }
}
