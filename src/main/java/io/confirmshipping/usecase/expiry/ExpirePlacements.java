package io.confirmshipping.usecase.expiry;

import io.confirmshipping.domain.identity.WorkflowId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Expires every placement that is due, all shards in parallel. A failure does not stop the others. */
@Singleton
public class ExpirePlacements {

    /**
     * @param workflow the workflow that could not be expired; empty if the rest of a shard could not be read
     * @param cause the reason of the failure
     */
    public record Failure(Optional<WorkflowId> workflow, RuntimeException cause) {}

    /**
     * @param expired the number of workflows that were expired
     * @param failures the failures; their workflows stay due, and the next sweep tries again
     * @param remaining whether time ran out before all due workflows were seen
     * @param oldestDue the instant at which the first of the due workflows fell due; empty if none was due
     */
    public record Report(int expired, List<Failure> failures, boolean remaining, Optional<Instant> oldestDue) {

        static final Report NOTHING = new Report(0, List.of(), false, Optional.empty());

        Report and(Report other) {
            List<Failure> all = new ArrayList<>(failures);
            all.addAll(other.failures);
            Optional<Instant> oldest = Stream.of(oldestDue, other.oldestDue)
                    .flatMap(Optional::stream)
                    .min(Instant::compareTo);
            return new Report(expired + other.expired, all, remaining || other.remaining, oldest);
        }
    }

    private static final Report REMAINING = new Report(0, List.of(), true, Optional.empty());

    private final DuePlacements placements;

    public ExpirePlacements(DuePlacements placements) {
        this.placements = placements;
    }

    /** @param timeIsLeft asked before every workflow; once it returns false, the rest is left to the next sweep */
    public Report sweep(Instant now, BooleanSupplier timeIsLeft) {
        ExecutorService sweepers = Executors.newFixedThreadPool(placements.shards());
        try {
            List<Callable<Report>> shards = IntStream.range(0, placements.shards())
                    .mapToObj(shard -> (Callable<Report>) () -> sweepShard(shard, now, timeIsLeft))
                    .toList();
            return sweepers.invokeAll(shards).stream()
                    .map(ExpirePlacements::report)
                    .reduce(Report.NOTHING, Report::and);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The sweep was interrupted; the next one continues it.", interrupted);
        } finally {
            sweepers.shutdownNow();
        }
    }

    private Report sweepShard(int shard, Instant now, BooleanSupplier timeIsLeft) {
        Report report = Report.NOTHING;
        try {
            for (DuePlacements.Due due : placements.due(shard, now)) {
                if (!timeIsLeft.getAsBoolean()) {
                    return report.and(REMAINING);
                }
                report = report.and(settle(due, now));
            }
            return report;
        } catch (RuntimeException unreadable) {
            return report.and(REMAINING).and(failed(Optional.empty(), unreadable, Optional.empty()));
        }
    }

    private Report settle(DuePlacements.Due due, Instant now) {
        try {
            return placements.settle(due.workflow(), now).commit()
                    ? new Report(1, List.of(), false, Optional.of(due.since()))
                    : Report.NOTHING;
        } catch (RuntimeException broken) {
            return failed(Optional.of(due.workflow()), broken, Optional.of(due.since()));
        }
    }

    private static Report failed(Optional<WorkflowId> workflow, RuntimeException cause, Optional<Instant> since) {
        return new Report(0, List.of(new Failure(workflow, cause)), false, since);
    }

    private static Report report(Future<Report> shard) {
        try {
            return shard.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
