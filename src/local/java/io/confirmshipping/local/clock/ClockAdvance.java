package io.confirmshipping.local.clock;

import io.confirmshipping.local.schedule.Fired;
import io.confirmshipping.local.schedule.Schedules;
import io.confirmshipping.usecase.expiry.DueTimes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Advances the clock. Schedules fire on the way whenever a workflow becomes due. */
@Singleton
public class ClockAdvance {

    private final MovableClock clock;
    private final Schedules schedules;
    private final DueTimes dueTimes;

    /** The time after an advance, and the schedules that fired on the way. */
    public record Advanced(Instant now, List<Fired> fired) {}

    @Inject
    public ClockAdvance(MovableClock clock, Schedules schedules, DueTimes dueTimes) {
        this.clock = clock;
        this.schedules = schedules;
        this.dueTimes = dueTimes;
    }

    /** Advances the clock by exactly this duration. Concurrent calls wait for each other. */
    public Advanced by(Duration duration) {
        synchronized (schedules) {
            boolean runs = !clock.isFrozen();
            clock.freeze();
            try {
                return walk(clock.instant().plus(duration));
            } finally {
                if (runs) {
                    clock.run();
                }
            }
        }
    }

    private Advanced walk(Instant target) {
        List<Fired> fired = new ArrayList<>();
        Optional<Instant> due = nextDue(Instant.EPOCH, target);
        while (due.isPresent()) {
            clock.moveTo(tick(due.get(), target));
            List<Fired> now = schedules.fireAll();
            fired.addAll(now);
            boolean unfinished = now.stream().anyMatch(Fired::asksForMore);
            due = unfinished ? nextInstant(target) : nextDue(clock.instant(), target);
        }
        clock.moveTo(target);
        return new Advanced(target, fired);
    }

    /** Returns the next due time after an instant, so that a workflow that stays due does not hold up the clock. */
    private Optional<Instant> nextDue(Instant after, Instant target) {
        return dueTimes.nextDueAfter(after).filter(due -> due.isAfter(after) && !due.isAfter(target));
    }

    private Optional<Instant> nextInstant(Instant target) {
        return Optional.of(clock.instant().plusNanos(1)).filter(next -> !next.isAfter(target));
    }

    /** Returns the next firing time of a schedule: a multiple of its rate, not before now and not after the target. */
    private Instant tick(Instant due, Instant target) {
        Duration rate = schedules.rate();
        Duration sinceEpoch = Duration.between(Instant.EPOCH, due);
        long count = sinceEpoch.plus(rate).minusNanos(1).dividedBy(rate);
        Instant tick = Instant.EPOCH.plus(rate.multipliedBy(count));
        Instant notAfterTarget = tick.isAfter(target) ? target : tick;
        return notAfterTarget.isBefore(clock.instant()) ? clock.instant() : notAfterTarget;
    }
}
