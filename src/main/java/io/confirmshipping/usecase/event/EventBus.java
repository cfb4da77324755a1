package io.confirmshipping.usecase.event;

import io.confirmshipping.domain.event.Event;
import java.util.List;

/** Sends events to subscribers. */
public interface EventBus {

    /** The most events that are sent at once. */
    int MAX_BATCH = 10;

    /**
     * Sends events, {@link #MAX_BATCH} at most.
     *
     * @return the number of events before the first that was not taken; later events may have been taken, too
     */
    int send(List<Event> events);
}
