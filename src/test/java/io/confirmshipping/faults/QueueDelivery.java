package io.confirmshipping.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A batch of messages as a queue delivers it: again what the function has given back, all of it if there was no answer. */
final class QueueDelivery implements Delivery {

    private final Functions functions;
    private final String handler;
    private final Map<String, String> all = new LinkedHashMap<>();
    private Map<String, String> open;

    QueueDelivery(Functions functions, String handler, List<? extends JsonNode> messages) {
        this.functions = functions;
        this.handler = handler;
        messages.forEach(message -> all.put("message-" + all.size(), message.toString()));
        this.open = Map.copyOf(all);
    }

    @Override
    public boolean send() {
        Map<String, String> delivered = new LinkedHashMap<>(all);
        if (!open.isEmpty()) {
            delivered.keySet().retainAll(open.keySet());
        }
        open = delivered;
        JsonNode answer = functions.invoke(handler, batch(delivered));
        delivered.keySet().retainAll(answer.get("batchItemFailures").findValuesAsText("itemIdentifier"));
        return delivered.isEmpty();
    }

    private static ObjectNode batch(Map<String, String> messages) {
        ObjectNode batch = Json.object();
        ArrayNode records = batch.putArray("Records");
        messages.forEach((id, body) -> records.addObject()
                .put("messageId", id)
                .put("eventSource", "aws:sqs")
                .put("eventSourceARN", "arn:aws:sqs:us-east-1:123456789012:any")
                .put("body", body));
        return batch;
    }
}
