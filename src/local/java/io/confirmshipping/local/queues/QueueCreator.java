package io.confirmshipping.local.queues;

import io.confirmshipping.local.template.Queue;
import io.confirmshipping.local.template.Queue.Redrive;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Creates the template's queues.
 *
 * @param visibilityTimeout how long a received message stays hidden, instead of what the template says
 */
record QueueCreator(SqsClient sqs, Duration visibilityTimeout) {

    void create(List<Queue> queues) {
        queues.forEach(queue -> sqs.createQueue(request -> request.queueName(queue.name())));
        queues.forEach(this::setAttributes);
    }

    private void setAttributes(Queue queue) {
        Map<QueueAttributeName, String> attributes = new HashMap<>();
        attributes.put(QueueAttributeName.VISIBILITY_TIMEOUT, String.valueOf(visibilityTimeout.toSeconds()));
        queue.redrive().ifPresent(redrive -> attributes.put(QueueAttributeName.REDRIVE_POLICY, policy(redrive)));
        sqs.setQueueAttributes(request -> request.queueUrl(url(queue.name())).attributes(attributes));
    }

    private static String policy(Redrive redrive) {
        return "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":%d}"
                .formatted(arn(redrive.deadLetterQueue()), redrive.maxReceiveCount());
    }

    String url(String name) {
        return sqs.getQueueUrl(request -> request.queueName(name)).queueUrl();
    }

    static String arn(String name) {
        return "arn:aws:sqs:us-east-1:000000000000:" + name;
    }
}
