package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** A message as Lambda hands it over in a batch from a queue. */
record SqsRecord(JsonNode record) {

    String id() {
        return record.path("messageId").asText();
    }

    ObjectNode body() {
        return HttpEvent.parse(record.path("body").asText());
    }

    Request call() {
        return new Message(body()).call();
    }

    /** Names the queue: the last part of its ARN. */
    String logName() {
        String queue = record.path("eventSourceARN").asText();
        return "message from " + queue.substring(queue.lastIndexOf(':') + 1);
    }

    /** The header X-Amzn-Trace-Id of the sender, if it is traced. */
    Optional<String> trace() {
        return Optional.ofNullable(
                record.path("attributes").path("AWSTraceHeader").textValue());
    }
}
