package io.confirmshipping.usecase;

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

/** Expires every placement that is due, shard by shard, side by side. One that fails does not stop the others. */
@Singleton
public class ExpirePlacements {

    /**
     * @param workflow that could not be expired; empty if a whole shard could not be read on
     * @param cause of it
     */
    public record Failure(Optional<WorkflowId> workflow, RuntimeException cause) {}

    /**
     * @param expired how many workflows were
     * @param failures what could not be; it stays due, and the next sweep tries again
     * @param remaining whether time ran out before everything due was seen
     */
    public record Report(int expired, List<Failure> failures, boolean remaining) {

        static final Report NOTHING = new Report(0, List.of(), false);

        Report and(Report other) {
            List<Failure> all = new ArrayList<>(failures);
            all.addAll(other.failures);
            return new Report(expired + other.expired, all, remaining || other.remaining);
        }
    }

    private final DuePlacements placements;

    public ExpirePlacements(DuePlacements placements) {
        this.placements = placements;
    }

    /** @param timeIsLeft asked before every workflow; once it says no, the rest is left to the next sweep */
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
        int expired = 0;
        List<Failure> failures = new ArrayList<>();
        try {
            for (WorkflowId workflow : placements.due(shard, now)) {
                if (!timeIsLeft.getAsBoolean()) {
                    return new Report(expired, failures, true);
                }
                try {
                    expired += placements.settle(workflow, now) ? 1 : 0;
                } catch (RuntimeException broken) {
                    failures.add(new Failure(Optional.of(workflow), broken));
                }
            }
            return new Report(expired, failures, false);
        } catch (RuntimeException unreadable) {
            failures.add(new Failure(Optional.empty(), unreadable));
            return new Report(expired, failures, true);
        }
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
