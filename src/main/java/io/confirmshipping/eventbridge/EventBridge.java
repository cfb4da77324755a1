package io.confirmshipping.eventbridge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.event.Event;
import io.confirmshipping.domain.text.CountText;
import io.confirmshipping.usecase.event.EventBus;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sends events with one call of PutEvents. */
@Singleton
public class EventBridge implements EventBus {

    private static final Logger LOG = Logger.getLogger(EventBridge.class);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final SignedCalls calls;
    private final String bus;

    public EventBridge(SignedCalls calls, @ConfigProperty(name = "event-bus.name") String bus) {
        this.calls = calls;
        this.bus = bus;
    }

    /** Sends entries, each of which the bus takes or refuses. If the call fails, the bus has taken all of them or none. */
    @Override
    public int send(List<Event> events) {
        ObjectNode request = MAPPER.createObjectNode();
        events.forEach(event -> request.withArray("Entries").add(new EventEntry(event).json(bus)));
        try {
            JsonNode answer = MAPPER.readTree(calls.call("AWSEvents.PutEvents", request.toString()));
            return taken(events, answer.path("Entries"));
        } catch (IOException failed) {
            LOG.errorf(
                    failed,
                    "%s not sent, the first is %s",
                    CountText.of(events.size(), "event was", "events were"),
                    events.get(0).id());
            return 0;
        }
    }

    private static int taken(List<Event> events, JsonNode entries) {
        for (int i = 0; i < events.size(); i++) {
            JsonNode entry = entries.path(i);
            if (!entry.hasNonNull("EventId")) {
                LOG.errorf(
                        "Event %s was refused: %s",
                        events.get(i).id(), entry.path("ErrorCode").asText("no answer"));
                return i;
            }
        }
        return events.size();
    }
}
