package io.confirmshipping.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueueRulesTest {

    private static final int FOURTEEN_DAYS = 14 * 24 * 60 * 60;

    /** Keeps a batch that Lambda tries again from being received twice. Source: the SQS guide of Lambda. */
    private static final int VISIBILITY_IN_TIMEOUTS = 6;

    private static final List<String> OF_A_CONSUMER =
            List.of("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes");

    static Stream<Resource> queues() {
        return Resources.queues();
    }

    static Stream<Resource> consumers() {
        return Resources.functions()
                .filter(function -> function.events("SQS").findAny().isPresent());
    }

    /** Returns the queues for messages that failed. */
    static Stream<Resource> deadLetters() {
        Stream<String> ofQueues = Resources.queues().map(queue -> queue.resource("/RedrivePolicy/deadLetterTargetArn"));
        Stream<String> ofFunctions = Resources.functions()
                .map(function -> function.resource("/EventInvokeConfig/DestinationConfig/OnFailure/Destination"));
        Stream<String> ofStreams = Resources.functions()
                .flatMap(function -> function.events("DynamoDB"))
                .map(stream ->
                        stream.at("/DestinationConfig/OnFailure/Destination").asText())
                .map(arn -> arn.replaceFirst("\\.Arn$", ""));
        return Stream.of(ofQueues, ofFunctions, ofStreams)
                .flatMap(Function.identity())
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(Resources::named);
    }

    @ParameterizedTest
    @MethodSource("consumers")
    void a_message_stays_hidden_for_six_times_the_timeout_of_its_function(Resource function) {
        assertThat(queue(function).property("/VisibilityTimeout").intValue())
                .isEqualTo(VISIBILITY_IN_TIMEOUTS * Resources.timeout(function));
    }

    @ParameterizedTest
    @MethodSource("consumers")
    void a_message_that_fails_five_times_goes_to_the_dead_letters(Resource function) {
        assertThat(queue(function).property("/RedrivePolicy/maxReceiveCount").intValue())
                .isEqualTo(5);
        assertThat(queue(function).resource("/RedrivePolicy/deadLetterTargetArn"))
                .isEqualTo(queue(function).name().replaceFirst("Queue$", "DeadLetters"));
    }

    @ParameterizedTest
    @MethodSource("consumers")
    void a_function_takes_messages_from_its_own_queue_only(Resource function) {
        assertThat(Resources.role(function).permissions())
                .filteredOn(permission -> OF_A_CONSUMER.contains(permission.action()))
                .containsExactlyInAnyOrderElementsOf(OF_A_CONSUMER.stream()
                        .map(action -> new Permission(action, queue(function).name() + ".Arn"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("consumers")
    void whoever_deploys_is_told_where_to_send_messages(Resource function) {
        assertThat(Resources.TEMPLATE.at("/Outputs").valueStream().map(output -> output.get("Value")))
                .extracting(JsonNode::asText)
                .contains(queue(function).name());
    }

    @ParameterizedTest
    @MethodSource("deadLetters")
    void dead_letters_raise_an_alarm(Resource queue) {
        assertThat(Resources.of("AWS::CloudWatch::Alarm")
                        .filter(alarm -> alarm.text("/MetricName").equals("ApproximateNumberOfMessagesVisible"))
                        .map(alarm -> alarm.text("/Dimensions/0/Value")))
                .containsOnlyOnce(queue.name() + ".QueueName");
    }

    @ParameterizedTest
    @MethodSource("deadLetters")
    void dead_letters_are_kept_as_long_as_can_be(Resource queue) {
        assertThat(queue.property("/MessageRetentionPeriod").intValue()).isEqualTo(FOURTEEN_DAYS);
    }

    @ParameterizedTest
    @MethodSource("queues")
    void a_queue_is_encrypted(Resource queue) {
        assertThat(queue.property("/SqsManagedSseEnabled").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("queues")
    void a_queue_has_a_consumer_or_takes_dead_letters(Resource queue) {
        assertThat(Stream.concat(consumers().map(QueueRulesTest::queue), deadLetters()))
                .contains(queue);
    }

    private static Resource queue(Resource function) {
        List<JsonNode> sources = function.events("SQS").toList();
        assertThat(sources).hasSize(1);
        return Resources.named(sources.get(0).get("Queue").asText().replaceFirst("\\.Arn$", ""));
    }
}
