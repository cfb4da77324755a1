package io.confirmshipping.usecase.event;

import io.confirmshipping.domain.event.Event;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Publishes events. An event is published only after all earlier ones of the same workflow or shipment. */
@Singleton
public class PublishEvents {

    private final EventBus bus;

    public PublishEvents(EventBus bus) {
        this.bus = bus;
    }

    /** @return the number of events published, counted from the first; the others must be published again */
    public int publish(List<Event> events) {
        int published = 0;
        while (published < events.size()) {
            List<Event> next = together(events.subList(published, events.size()));
            int taken = bus.send(next);
            published += taken;
            if (taken < next.size()) {
                return published;
            }
        }
        return published;
    }

    /** Returns the first events that can be sent together. No two share a subject, as the bus may take one and refuse the other. */
    private static List<Event> together(List<Event> events) {
        Set<String> subjects = new HashSet<>();
        int count = 0;
        while (count < Math.min(EventBus.MAX_BATCH, events.size())
                && subjects.add(events.get(count).subject())) {
            count++;
        }
        return events.subList(0, count);
    }
}
