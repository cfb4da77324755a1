package io.confirmshipping.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.event.Event;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.log.CallLog;
import io.confirmshipping.function.metric.EventMetrics;
import io.confirmshipping.usecase.event.PublishEvents;
import io.confirmshipping.usecase.event.RecordedChanges;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Publishes the events of the table's stream. Delivery is at least once, and in order per workflow and shipment: from the
 * first record that cannot be published on, all come again.
 */
@Named("publish")
@Singleton
public class PublishFunction implements RequestStreamHandler {

    private static final Logger LOG = Logger.getLogger(PublishFunction.class);

    private final RecordedChanges changes;
    private final PublishEvents publishEvents;
    private final EventMetrics metrics;

    public PublishFunction(RecordedChanges changes, PublishEvents publishEvents, EventMetrics metrics) {
        this.changes = changes;
        this.publishEvents = publishEvents;
        this.metrics = metrics;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        JsonNode records = Json.MAPPER.readTree(input).path("Records");
        try (CallLog log = CallLog.begin("stream", context, Optional.empty())) {
            List<List<Event>> events = readable(records);
            int done = publish(events);
            metrics.count(events.subList(0, done).stream().flatMap(List::stream).toList());
            log.end("%d of %d records published".formatted(done, records.size()));
            Json.MAPPER.writeValue(output, answer(records, done));
        }
    }

    /** Returns the events of each record, up to the first record that cannot be read. */
    private List<List<Event>> readable(JsonNode records) {
        List<List<Event>> events = new ArrayList<>();
        for (JsonNode record : records) {
            try {
                events.add(changes.events(record.toString()));
            } catch (RuntimeException unreadable) {
                LOG.errorf(unreadable, "Record %s cannot be read", sequenceNumber(record));
                return events;
            }
        }
        return events;
    }

    /** Publishes the events, and returns the number of records that are published in whole, from the first. */
    private int publish(List<List<Event>> events) {
        int left = publishEvents.publish(events.stream().flatMap(List::stream).toList());
        int done = 0;
        while (done < events.size() && left >= events.get(done).size()) {
            left -= events.get(done).size();
            done++;
        }
        return done;
    }

    /** Returns the partial batch response: Lambda continues with the record that it names. */
    private static ObjectNode answer(JsonNode records, int done) {
        ObjectNode answer = Json.object();
        var failures = answer.putArray("batchItemFailures");
        if (done < records.size()) {
            failures.addObject().put("itemIdentifier", sequenceNumber(records.get(done)));
        }
        return answer;
    }

    private static String sequenceNumber(JsonNode record) {
        return record.at("/dynamodb/SequenceNumber").asText();
    }
}
