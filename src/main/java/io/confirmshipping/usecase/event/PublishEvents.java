package io.confirmshipping.usecase.event;

import io.confirmshipping.domain.event.Event;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells others what has happened. Of the same workflow or shipment nothing is told before everything earlier was. */
@Singleton
public class PublishEvents {

    private final EventBus bus;

    public PublishEvents(EventBus bus) {
        this.bus = bus;
    }

    /** @return how many of them, from the first, were published; the others are to be published again */
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

    /** The first events that can be sent together: each of another subject, as some of them may be taken and some not. */
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
