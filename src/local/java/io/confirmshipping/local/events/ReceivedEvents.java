package io.confirmshipping.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.local.settings.LocalSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest events, as a subscriber would get them; they survive a restart. */
@Singleton
public class ReceivedEvents {

    /** The most events that are shown. */
    static final int MAX_EVENTS = 1_000;

    private final EventFile file;
    private final Deque<JsonNode> last = new ArrayDeque<>();
    private long received;

    @Inject
    public ReceivedEvents(LocalSettings settings) {
        this(new EventFile(settings.data().resolve("events")));
    }

    ReceivedEvents(EventFile file) {
        this.file = file;
        file.read(this::remember);
    }

    /** Takes events. They are stored when this method returns. */
    synchronized void take(List<ObjectNode> events) {
        file.append(events);
        events.forEach(this::remember);
    }

    private void remember(JsonNode event) {
        last.addLast(event);
        received++;
        if (last.size() > MAX_EVENTS) {
            last.removeFirst();
        }
    }

    /** Returns the latest events, oldest first, and the number of all events. */
    synchronized ObjectNode shown() {
        ObjectNode shown = JsonNodeFactory.instance.objectNode().put("received", received);
        shown.putArray("events").addAll(List.copyOf(last));
        return shown;
    }
}
