package io.confirmshipping.local.stream;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/** Records of the stream as Lambda hands them to a function. */
final class StreamEvent {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private StreamEvent() {}

    static ObjectNode of(List<ObjectNode> records) {
        ObjectNode event = JSON.objectNode();
        event.putArray("Records").addAll(records);
        return event;
    }

    /** @param stream its ARN */
    static ObjectNode record(Record record, String stream) {
        StreamRecord change = record.dynamodb();
        ObjectNode json = JSON.objectNode()
                .put("eventID", record.eventID())
                .put("eventName", record.eventNameAsString())
                .put("eventVersion", record.eventVersion())
                .put("eventSource", "aws:dynamodb")
                .put("awsRegion", record.awsRegion())
                .put("eventSourceARN", stream);
        ObjectNode images = json.putObject("dynamodb")
                .put(
                        "ApproximateCreationDateTime",
                        change.approximateCreationDateTime().getEpochSecond())
                .put("SequenceNumber", change.sequenceNumber())
                .put("SizeBytes", change.sizeBytes())
                .put("StreamViewType", change.streamViewTypeAsString());
        put("Keys", change.keys(), images);
        put("NewImage", change.newImage(), images);
        put("OldImage", change.oldImage(), images);
        return json;
    }

    private static void put(String name, Map<String, AttributeValue> attributes, ObjectNode images) {
        if (!attributes.isEmpty()) {
            images.set(name, map(attributes));
        }
    }

    private static ObjectNode map(Map<String, AttributeValue> attributes) {
        ObjectNode json = JSON.objectNode();
        attributes.forEach((name, value) -> json.set(name, value(value)));
        return json;
    }

    private static ObjectNode value(AttributeValue value) {
        ObjectNode json = JSON.objectNode();
        switch (value.type()) {
            case S -> json.put("S", value.s());
            case N -> json.put("N", value.n());
            case B -> json.put("B", Base64.getEncoder().encodeToString(value.b().asByteArray()));
            case BOOL -> json.put("BOOL", value.bool());
            case NUL -> json.put("NULL", true);
            case M -> json.set("M", map(value.m()));
            case L -> value.l().forEach(element -> json.withArray("L").add(value(element)));
            case SS -> value.ss().forEach(json.withArray("SS")::add);
            case NS -> value.ns().forEach(json.withArray("NS")::add);
            default -> throw new IllegalArgumentException("The local mode does not support attributes like " + value);
        }
        if (value.hasL() && value.l().isEmpty()) {
            json.putArray("L");
        }
        return json;
    }
}
