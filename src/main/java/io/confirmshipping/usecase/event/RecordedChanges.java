package io.confirmshipping.usecase.event;

import io.confirmshipping.domain.event.Event;
import java.util.List;

/** The record that the store keeps of every change, written together with the change. */
public interface RecordedChanges {

    /**
     * Returns the events of a change, the earliest first; empty if it is not published.
     *
     * @param record in the store's own form
     * @throws RuntimeException if the record is unreadable
     */
    List<Event> events(String record);
}
