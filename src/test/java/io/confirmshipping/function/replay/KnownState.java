package io.confirmshipping.function.replay;

import io.confirmshipping.fixture.Samples;
import io.confirmshipping.function.client.TestClock;
import io.confirmshipping.usecase.NewWorkflows;
import io.confirmshipping.usecase.WorkflowChanges;
import io.confirmshipping.usecase.WorkflowReference;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** The state into which every event is replayed: 1 and 3 await confirmation, 2, 4 and 6 are confirmed, 5 is due. */
@Singleton
class KnownState {

    /** When the events happen. */
    static final Instant NOW = Instant.parse("2026-11-22T10:05:00Z");

    private static final Instant OFFERED = NOW.minus(Duration.ofMinutes(5));

    private final EmptyTable table;
    private final NewWorkflows newWorkflows;
    private final WorkflowChanges changes;
    /** A bean only where the clock is the tests'. */
    private final Instance<TestClock> clock;

    KnownState(EmptyTable table, NewWorkflows newWorkflows, WorkflowChanges changes, Instance<TestClock> clock) {
        this.table = table;
        this.newWorkflows = newWorkflows;
        this.changes = changes;
        this.clock = clock;
    }

    void make() {
        table.make();
        clock.get().set(NOW);
        add(1, OFFERED);
        confirm(2);
        add(3, OFFERED);
        confirm(4);
        add(5, NOW.minus(Duration.ofHours(24)));
        confirm(6);
    }

    private void add(int number, Instant offeredAt) {
        newWorkflows.add(KnownWorkflows.awaitingConfirmation(number, offeredAt));
    }

    private void confirm(int number) {
        add(number, OFFERED);
        changes.change(
                new WorkflowReference(KnownWorkflows.SELLER, KnownWorkflows.workflow(number)),
                workflow -> workflow.confirm(
                        KnownWorkflows.option(number),
                        KnownWorkflows.total(number),
                        Samples.SHIP_DATES,
                        new KnownShipmentNaming(number),
                        OFFERED),
                OFFERED);
    }
}
