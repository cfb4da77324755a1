package io.confirmshipping.local.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** EventBridge's operation of this name: a request of 1 to 10 entries, each taken or refused by itself. */
public final class PutEvents {

    /** The most entries that EventBridge takes in one request. */
    private static final int MAX_ENTRIES = 10;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<ObjectNode> taken = new ArrayList<>();
    private final List<ObjectNode> answers;

    /** Reads a request.
     *
     * @throws IllegalArgumentException if EventBridge would not take the request
     */
    public PutEvents(JsonNode request) {
        JsonNode entries = request.path("Entries");
        if (entries.isEmpty() || entries.size() > MAX_ENTRIES) {
            throw new IllegalArgumentException("Entries: must be 1 to " + MAX_ENTRIES);
        }
        answers = entries.valueStream().map(this::take).toList();
    }

    private ObjectNode take(JsonNode entry) {
        ObjectNode answer = JSON.createObjectNode();
        String id = UUID.randomUUID().toString();
        try {
            taken.add(event(entry, id));
        } catch (IOException | IllegalArgumentException malformed) {
            return answer.put("ErrorCode", "MalformedDetail").put("ErrorMessage", malformed.getMessage());
        }
        return answer.put("EventId", id);
    }

    private static ObjectNode event(JsonNode entry, String id) throws IOException {
        ObjectNode event = JSON.createObjectNode()
                .put("version", "0")
                .put("id", id)
                .put("detail-type", entry.required("DetailType").textValue())
                .put("source", entry.required("Source").textValue())
                .put("account", "000000000000")
                .put(
                        "time",
                        Instant.ofEpochSecond(entry.required("Time").longValue())
                                .toString())
                .put("region", "us-east-1");
        event.putArray("resources");
        event.set("detail", JSON.readTree(entry.required("Detail").textValue()));
        return event;
    }

    /** Returns the events as a subscriber gets them. */
    public List<ObjectNode> taken() {
        return List.copyOf(taken);
    }

    /** Returns the answer of EventBridge. */
    public ObjectNode answer() {
        ObjectNode answer = JSON.createObjectNode().put("FailedEntryCount", answers.size() - taken.size());
        answer.putArray("Entries").addAll(answers);
        return answer;
    }
}
