package io.confirmshipping.local.queues;

import io.confirmshipping.local.template.Queue;
import io.confirmshipping.local.template.Queue.Redrive;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Creates the template's queues.
 *
 * @param visibilityTimeout how long a received message stays hidden, instead of what the template says
 */
record QueueCreator(SqsClient sqs, Duration visibilityTimeout) {

    /** Returns the URL of each queue by its name. */
    Map<String, String> create(List<Queue> queues) {
        return queues.stream().sorted(deadLettersFirst()).collect(Collectors.toMap(Queue::name, this::create));
    }

    /** Orders the queues so that each one finds the queue of its dead letters. */
    private static Comparator<Queue> deadLettersFirst() {
        return Comparator.comparing(queue -> queue.redrive().isPresent());
    }

    private String create(Queue queue) {
        Map<QueueAttributeName, String> attributes = new HashMap<>();
        attributes.put(QueueAttributeName.VISIBILITY_TIMEOUT, String.valueOf(visibilityTimeout.toSeconds()));
        queue.redrive().ifPresent(redrive -> attributes.put(QueueAttributeName.REDRIVE_POLICY, policy(redrive)));
        return sqs.createQueue(request -> request.queueName(queue.name()).attributes(attributes))
                .queueUrl();
    }

    private static String policy(Redrive redrive) {
        return "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":%d}"
                .formatted(arn(redrive.deadLetterQueue()), redrive.maxReceiveCount());
    }

    static String arn(String name) {
        return "arn:aws:sqs:us-east-1:000000000000:" + name;
    }
}
