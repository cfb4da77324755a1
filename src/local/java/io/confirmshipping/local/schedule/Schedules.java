package io.confirmshipping.local.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.local.function.FunctionFailed;
import io.confirmshipping.local.function.Invoker;
import io.confirmshipping.local.template.Schedule;
import io.confirmshipping.local.template.Template;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** The schedules of the template. They fire one at a time; holding this object's monitor keeps them from firing. */
@Singleton
public class Schedules {

    private static final Logger LOG = Logger.getLogger(Schedules.class);

    private final List<Schedule> schedules;
    private final Invoker invoker;
    private final Clock clock;

    @Inject
    public Schedules(Template template, Invoker invoker, Clock clock) {
        this.schedules = template.schedules();
        this.invoker = invoker;
        this.clock = clock;
    }

    public List<Schedule> all() {
        return schedules;
    }

    /** Returns the shortest time between two firings. */
    public Duration rate() {
        return schedules.stream()
                .map(Schedule::rate)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("template.yaml has no schedule"));
    }

    /** Does something while no schedule fires. What is due meanwhile fires afterwards. */
    public synchronized <T> T withoutFiring(Supplier<T> action) {
        return action.get();
    }

    /** Fires all schedules now. */
    public synchronized List<Fired> fireAll() {
        return schedules.stream().map(this::fire).toList();
    }

    /** Fires one schedule now. The error of a failed function is in the result, so that the others still fire. */
    public synchronized Fired fire(Schedule schedule) {
        Instant at = clock.instant();
        String requestId = UUID.randomUUID().toString();
        String handler = schedule.function().handler();
        try {
            JsonNode event = new ScheduledEvent(schedule, requestId, at).json();
            return new Fired(at, handler, invoker.invoke(schedule.function(), event, requestId), null);
        } catch (FunctionFailed failure) {
            LOG.error(failure.getMessage(), failure.getCause());
            return new Fired(at, handler, null, failure.getMessage());
        }
    }
}
