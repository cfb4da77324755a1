package io.confirmshipping.local.clock;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.local.schedule.ClockDriven;
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

/** Advances the clock. On the way schedules fire whenever a workflow becomes due, and all else happens in its order. */
@Singleton
public class ClockAdvance {

    private final MovableClock clock;
    private final Schedules schedules;
    private final DueTimes dueTimes;
    private final ClockDriven others;

    /**
     * The time after an advance, and what happened on the way.
     *
     * @param fired the schedules that fired
     * @param reports of the shipments that travel by the clock; left out where there are none
     */
    public record Advanced(
            Instant now,
            List<Fired> fired,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<JsonNode> reports) {}

    @Inject
    public ClockAdvance(MovableClock clock, Schedules schedules, DueTimes dueTimes, ClockDriven others) {
        this.clock = clock;
        this.schedules = schedules;
        this.dueTimes = dueTimes;
        this.others = others;
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
        List<JsonNode> reports = new ArrayList<>();
        others.plan();
        Optional<Instant> due = nextDue(Instant.EPOCH, target);
        Optional<Instant> other = nextOther(target);
        while (due.isPresent() || other.isPresent()) {
            Optional<Instant> tick = due.map(instant -> tick(instant, target));
            if (tick.isEmpty()
                    || other.filter(instant -> !instant.isAfter(tick.get())).isPresent()) {
                clock.moveTo(other.orElseThrow());
                reports.addAll(others.runUntil(clock.instant()));
            } else {
                clock.moveTo(tick.get());
                List<Fired> now = schedules.fireAll();
                fired.addAll(now);
                boolean unfinished = now.stream().anyMatch(Fired::asksForMore);
                due = unfinished ? nextInstant(target) : nextDue(clock.instant(), target);
            }
            other = nextOther(target);
        }
        clock.moveTo(target);
        return new Advanced(target, fired, reports);
    }

    /** Returns the instant at which something else happens, not before now and not after the target. */
    private Optional<Instant> nextOther(Instant target) {
        return others.next()
                .filter(instant -> !instant.isAfter(target))
                .map(instant -> instant.isBefore(clock.instant()) ? clock.instant() : instant);
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
