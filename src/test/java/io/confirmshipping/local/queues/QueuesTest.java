package io.confirmshipping.local.queues;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.local.function.Invoker;
import io.confirmshipping.local.template.Template;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

class QueuesTest {

    private static final Template TEMPLATE = Template.parse("""
            Resources:
              Function:
                Type: AWS::Serverless::Function
                Properties:
                  Environment: {Variables: {QUARKUS_LAMBDA_HANDLER: any}}
                  Events:
                    Messages:
                      Type: SQS
                      Properties: {Queue: !GetAtt Work.Arn, FunctionResponseTypes: [ReportBatchItemFailures]}
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  VisibilityTimeout: 90
                  RedrivePolicy: {deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 5}
              Dead: {Type: AWS::SQS::Queue, Properties: {}}
              Table: {Type: AWS::DynamoDB::Table, Properties: {}}
            """);

    private final ObjectMapper json = new ObjectMapper();
    private final List<JsonNode> received = new CopyOnWriteArrayList<>();

    private final Redelivery redelivery = new Redelivery();

    private Queues queues;
    private SqsClient client;

    /** A message that fails comes again at once; else a message comes again only when the machine is slower than anything. */
    private void start(RequestStreamHandler handler) {
        start(redelivery.of(handler), Duration.ofMinutes(10));
        redelivery.by(client);
    }

    /** @param visibilityTimeout a message that is not deleted by then comes again, also when only the machine is slow */
    private void start(RequestStreamHandler handler, Duration visibilityTimeout) {
        queues = Queues.start(TEMPLATE, new Invoker(name -> handler), 0, visibilityTimeout);
        client = queues.client();
    }

    @AfterEach
    void stop() {
        client.close();
        queues.close();
    }

    /** Answers that the messages with the text "bad" have failed. */
    private RequestStreamHandler refusingBadOnes() {
        return (in, out, context) -> {
            ObjectNode answer = json.createObjectNode();
            for (JsonNode message : json.readTree(in).path("Records")) {
                received.add(message);
                if (message.path("body").asText().equals("bad")) {
                    answer.withArray("batchItemFailures").addObject().set("itemIdentifier", message.get("messageId"));
                }
            }
            json.writeValue(out, answer);
        };
    }

    private RequestStreamHandler throwing() {
        return (in, out, context) -> {
            json.readTree(in).path("Records").forEach(received::add);
            throw new IllegalStateException("thrown on purpose by a test");
        };
    }

    private String url(String queue) {
        return client.getQueueUrl(request -> request.queueName(queue)).queueUrl();
    }

    private void send(String body) {
        client.sendMessage(request -> request.queueUrl(url("Work")).messageBody(body));
    }

    private List<Message> deadLetters() {
        return client.receiveMessage(request -> request.queueUrl(url("Dead")).visibilityTimeout(0))
                .messages();
    }

    private int waiting() {
        var counts = client.getQueueAttributes(request -> request.queueUrl(url("Work"))
                        .attributeNames(
                                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE))
                .attributes();
        return counts.values().stream().mapToInt(Integer::parseInt).sum();
    }

    @Test
    void a_message_reaches_the_function_as_a_real_event_and_is_deleted() {
        start(refusingBadOnes());
        client.sendMessage(request -> request.queueUrl(url("Work"))
                .messageBody("good")
                .messageAttributes(java.util.Map.of(
                        "colour",
                        software.amazon.awssdk.services.sqs.model.MessageAttributeValue.builder()
                                .dataType("String")
                                .stringValue("red")
                                .build())));

        await().atMost(5, MINUTES).until(() -> received.size() == 1 && waiting() == 0);
        JsonNode message = received.get(0);
        assertThat(message.get("body").asText()).isEqualTo("good");
        assertThat(message.get("eventSource").asText()).isEqualTo("aws:sqs");
        assertThat(message.get("eventSourceARN").asText()).isEqualTo("arn:aws:sqs:us-east-1:000000000000:Work");
        assertThat(message.at("/attributes/ApproximateReceiveCount").asText()).isEqualTo("1");
        assertThat(message.at("/attributes/SentTimestamp").asText()).isNotEmpty();
        assertThat(message.at("/messageAttributes/colour/stringValue").asText()).isEqualTo("red");
        assertThat(message.get("md5OfBody").asText()).hasSize(32);
    }

    @Test
    void a_message_that_fails_five_times_ends_in_the_dead_letter_queue() {
        start(refusingBadOnes());
        send("bad");
        send("good");

        // Whoever receives a dead letter while ElasticMQ 1.7.1 moves it keeps it in its first queue, too.
        await().atMost(5, MINUTES).until(() -> waiting() == 0);
        await().atMost(5, MINUTES).until(() -> !deadLetters().isEmpty());
        assertThat(deadLetters()).extracting(Message::body).containsExactly("bad");
        assertThat(received)
                .filteredOn(message -> message.get("body").asText().equals("bad"))
                .hasSize(5);
        assertThat(received)
                .filteredOn(message -> message.get("body").asText().equals("good"))
                .hasSize(1);
    }

    @Test
    void a_batch_whose_function_throws_is_delivered_again() {
        start(throwing(), Duration.ofSeconds(1));
        send("one");

        await().atMost(5, MINUTES).untilAsserted(() -> assertThat(received)
                .extracting(message ->
                        message.at("/attributes/ApproximateReceiveCount").asText())
                .contains("1", "2"));
    }
}
