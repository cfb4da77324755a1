package io.confirmshipping.local.queues;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.services.sqs.model.Message;

/** A function's answer to a batch of messages: it names the messages that failed. */
record BatchAnswer(JsonNode answer) {

    /** Returns the messages that succeeded. As in Lambda, there are none if the answer names an unknown message. */
    List<Message> succeeded(List<Message> batch) {
        Set<String> failed = StreamSupport.stream(
                        answer.path("batchItemFailures").spliterator(), false)
                .map(failure -> failure.path("itemIdentifier").asText())
                .collect(Collectors.toSet());
        Set<String> sent = batch.stream().map(Message::messageId).collect(Collectors.toSet());
        if (!sent.containsAll(failed)) {
            return List.of();
        }
        return batch.stream()
                .filter(message -> !failed.contains(message.messageId()))
                .toList();
    }
}
