package io.confirmshipping.local.queues;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** A batch of messages as Lambda hands it to a function.
 *
 * @param queue the name of the queue they come from
 */
record SqsEvent(String queue, List<Message> messages) {

    ObjectNode json() {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        messages.forEach(message -> event.withArray("Records").add(record(message)));
        return event;
    }

    private ObjectNode record(Message message) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("messageId", message.messageId());
        json.put("receiptHandle", message.receiptHandle());
        json.put("body", message.body());
        message.attributesAsStrings().forEach(json.putObject("attributes")::put);
        ObjectNode attributes = json.putObject("messageAttributes");
        message.messageAttributes().forEach((name, value) -> attributes.set(name, attribute(value)));
        json.put("md5OfBody", message.md5OfBody());
        json.put("eventSource", "aws:sqs");
        json.put("eventSourceARN", QueueCreator.arn(queue));
        json.put("awsRegion", "us-east-1");
        return json;
    }

    private static ObjectNode attribute(MessageAttributeValue value) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (value.stringValue() != null) {
            json.put("stringValue", value.stringValue());
        }
        if (value.binaryValue() != null) {
            json.put(
                    "binaryValue",
                    Base64.getEncoder().encodeToString(value.binaryValue().asByteArray()));
        }
        json.putArray("stringListValues");
        json.putArray("binaryListValues");
        return json.put("dataType", value.dataType());
    }
}
