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
     * @return how many it took before the first that it did not take; others after that may have been taken as well
     */
    int send(List<Event> events);
}
