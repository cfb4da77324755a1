package io.confirmshipping.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/** The events that came last, as a subscriber would get them. */
@Singleton
public class ReceivedEvents {

    /** So many are kept. */
    static final int MOST = 1_000;

    /** EventBridge takes so many entries in one request. */
    private static final int MOST_ENTRIES = 10;

    private final ObjectMapper json = new ObjectMapper();
    private final Deque<ObjectNode> events = new ArrayDeque<>();
    private long received;

    /** Takes a request of PutEvents.
     *
     * @return its answer; an entry that is not as EventBridge wants it is refused by itself
     * @throws IllegalArgumentException if the request as a whole is not
     */
    public synchronized ObjectNode put(JsonNode request) {
        JsonNode entries = request.path("Entries");
        if (entries.isEmpty() || entries.size() > MOST_ENTRIES) {
            throw new IllegalArgumentException("Entries: must be 1 to " + MOST_ENTRIES);
        }
        ObjectNode answer = json.createObjectNode();
        List<ObjectNode> answers = entries.valueStream().map(this::take).toList();
        answer.put(
                "FailedEntryCount",
                answers.stream().filter(entry -> entry.has("ErrorCode")).count());
        answer.putArray("Entries").addAll(answers);
        return answer;
    }

    private ObjectNode take(JsonNode entry) {
        ObjectNode answer = json.createObjectNode();
        String id = UUID.randomUUID().toString();
        try {
            events.addLast(event(entry, id));
        } catch (IOException | IllegalArgumentException malformed) {
            return answer.put("ErrorCode", "MalformedDetail").put("ErrorMessage", malformed.getMessage());
        }
        received++;
        if (events.size() > MOST) {
            events.removeFirst();
        }
        return answer.put("EventId", id);
    }

    private ObjectNode event(JsonNode entry, String id) throws IOException {
        ObjectNode event = json.createObjectNode()
                .put("version", "0")
                .put("id", id)
                .put("detail-type", entry.required("DetailType").textValue())
                .put("source", entry.required("Source").textValue())
                .put("account", "000000000000")
                .put("time", Instant.ofEpochSecond(entry.required("Time").longValue()).toString())
                .put("region", "us-east-1");
        event.putArray("resources");
        event.set("detail", json.readTree(entry.required("Detail").textValue()));
        return event;
    }

    /** The last events, oldest first, and how many there have been. */
    public synchronized ObjectNode shown() {
        ObjectNode shown = json.createObjectNode().put("received", received);
        shown.putArray("events").addAll(List.copyOf(events));
        return shown;
    }
}
