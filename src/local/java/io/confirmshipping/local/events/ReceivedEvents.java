package io.confirmshipping.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
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

    /**
     * Returns a page of the latest events, oldest first, and the number of all events. Its token is the number of its last
     * event; there is none on the last page.
     */
    synchronized ObjectNode shown(EventQuery query) {
        ObjectNode shown = JsonNodeFactory.instance.objectNode().put("received", received);
        ArrayNode events = shown.putArray("events");
        ObjectNode pagination = shown.putObject("pagination");
        long number = received - last.size();
        long shownLast = 0;
        for (JsonNode event : last) {
            number++;
            if (number <= query.after() || !query.admits(event)) {
                continue;
            }
            if (events.size() == query.size()) {
                pagination.put("nextToken", Long.toString(shownLast));
                break;
            }
            events.add(event);
            shownLast = number;
        }
        return shown;
    }
}
