package io.confirmshipping.function.adapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** A message of a batch from SQS. */
record SqsRecord(JsonNode record) {

    String id() {
        return record.path("messageId").asText();
    }

    ObjectNode body() {
        return HttpEvent.parse(record.path("body").asText());
    }

    Request request() {
        return new Message(body()).request();
    }

    /** Returns a name for the log: the queue's, which is the last part of its ARN. */
    String logName() {
        String queue = record.path("eventSourceARN").asText();
        return "message from " + queue.substring(queue.lastIndexOf(':') + 1);
    }

    /** Returns the header X-Amzn-Trace-Id of the sender, if it is traced. */
    Optional<String> trace() {
        return Optional.ofNullable(
                record.path("attributes").path("AWSTraceHeader").textValue());
    }
}
