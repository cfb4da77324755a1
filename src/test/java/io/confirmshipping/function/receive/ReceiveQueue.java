package io.confirmshipping.function.receive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.Event;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.json.Json;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Hands reports to the function as Lambda does from its queue. */
@Singleton
class ReceiveQueue {

    private final Functions functions;

    @Inject
    ReceiveQueue(Functions functions) {
        this.functions = functions;
    }

    /** Sends each report in a batch of its own, and checks that all are taken. */
    void take(Report... reports) {
        for (Report report : reports) {
            assertThat(failures(report.text())).isEmpty();
        }
    }

    /** Sends one batch, and returns the messages that are given back: {@code message-0} is the first. */
    List<String> failures(String... bodies) {
        ObjectNode batch = Json.object();
        ArrayNode records = batch.putArray("Records");
        for (String body : bodies) {
            ObjectNode message =
                    (ObjectNode) Event.read("receive/shipped.sqs.json").at("/Records/0");
            records.add(message.put("messageId", "message-" + records.size()).put("body", body));
        }
        return functions.invoke("receive", batch).get("batchItemFailures").findValuesAsText("itemIdentifier");
    }
}
