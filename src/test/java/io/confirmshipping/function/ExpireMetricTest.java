package io.confirmshipping.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.fixture.Immediate;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.metric.Metrics;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.expiry.DuePlacements;
import io.confirmshipping.usecase.expiry.ExpirePlacements;
import io.confirmshipping.usecase.operation.FailOverdueOperations;
import io.confirmshipping.usecase.shipment.Arrivals;
import io.confirmshipping.usecase.shipment.CloseLateShipments;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A sweep reports the age of the oldest due placement, whether or not it could expire it. */
class ExpireMetricTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:05:00Z");
    private static final WorkflowId BROKEN = WorkflowId.random();

    private final List<String> lines = new ArrayList<>();

    @Test
    void the_age_is_that_of_the_oldest_also_if_it_is_broken() throws IOException {
        sweep(due(WorkflowId.random(), 30), due(BROKEN, 900), due(WorkflowId.random(), 60));
        assertThat(lines).anyMatch(line -> line.contains("\"OldestDueAge\":900"));
        assertThat(lines).anyMatch(line -> line.contains("\"NotExpired\":1"));
    }

    @Test
    void the_age_is_zero_where_nothing_is_due() throws IOException {
        sweep();
        assertThat(lines).anyMatch(line -> line.contains("\"OldestDueAge\":0"));
    }

    private static DuePlacements.Due due(WorkflowId workflow, int seconds) {
        return new DuePlacements.Due(workflow, NOW.minusSeconds(seconds));
    }

    private void sweep(DuePlacements.Due... due) throws IOException {
        DuePlacements placements = new DuePlacements() {
            @Override
            public int shards() {
                return 2;
            }

            @Override
            public Iterable<Due> due(int shard, Instant now) {
                return shard == 0 ? List.of(due) : List.of();
            }

            @Override
            public Change<Boolean> settle(WorkflowId workflow, Instant now) {
                return new Immediate<>(() -> {
                    if (workflow.equals(BROKEN)) {
                        throw new IllegalStateException("broken");
                    }
                    return true;
                });
            }
        };
        Arrivals nothing = new Arrivals() {
            @Override
            public List<WorkflowReference> dueAt(Instant now) {
                return List.of();
            }

            @Override
            public Change<WorkflowReference> lookAgain(WorkflowReference workflow, Optional<Instant> next) {
                throw new UnsupportedOperationException("Nothing is looked at");
            }
        };
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        new ExpireFunction(
                        clock,
                        new ExpirePlacements(placements),
                        new FailOverdueOperations(instant -> List.of(), null),
                        new CloseLateShipments(nothing, null, null, null),
                        new Metrics(clock, lines::add))
                .handleRequest(
                        new ByteArrayInputStream(new byte[0]),
                        new ByteArrayOutputStream(),
                        Functions.context(Duration.ofSeconds(15)));
    }
}
