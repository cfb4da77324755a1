package io.confirmshipping.local.queues;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Lets messages that have failed come again at once. So the visibility timeout can be long: what is done does not come
 * again because the machine is slow.
 */
public final class Redelivery {

    private static final ObjectMapper JSON = new ObjectMapper();

    private volatile SqsClient client;

    /** Through which the messages are made visible; set before any is sent. */
    public void by(SqsClient client) {
        this.client = client;
    }

    /** A handler of batches, whose answer is known to name what has failed. */
    public RequestStreamHandler of(RequestStreamHandler handler) {
        return (in, out, context) -> handle(handler, in, out, context);
    }

    private void handle(RequestStreamHandler handler, InputStream in, OutputStream out, Context context)
            throws IOException {
        byte[] event = in.readAllBytes();
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(event), answer, context);
        List<String> failed = JSON.readTree(answer.toByteArray()).findValuesAsText("itemIdentifier");
        for (JsonNode message : JSON.readTree(event).path("Records")) {
            if (failed.contains(message.path("messageId").asText())) {
                show(message);
            }
        }
        answer.writeTo(out);
    }

    private void show(JsonNode message) {
        String queue = message.path("eventSourceARN").asText().replaceFirst(".*:", "");
        String url = client.getQueueUrl(request -> request.queueName(queue)).queueUrl();
        client.changeMessageVisibility(request -> request.queueUrl(url)
                .receiptHandle(message.path("receiptHandle").asText())
                .visibilityTimeout(0));
    }
}
