package io.confirmshipping.local.queues;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/**
 * A queue that feeds a function.
 *
 * @param wakeUp wakes the poller that waits for messages
 */
public record FedQueue(SqsClient client, String url, Semaphore wakeUp) {

    private static final Logger LOG = Logger.getLogger(FedQueue.class);
    private static final int MAX_BATCH = 10;
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);
    private static final int MAX_LOOKS = 6_000;

    /** Sends messages, and waits until the queue is empty; a message that cannot be taken is waited for half a minute. */
    public void sendAndWait(List<String> messages) {
        for (int from = 0; from < messages.size(); from += MAX_BATCH) {
            send(messages.subList(from, Math.min(messages.size(), from + MAX_BATCH)));
        }
        wakeUp.release();
        int looks = 0;
        while (waiting() > 0) {
            if (++looks > MAX_LOOKS) {
                LOG.warnf("Messages of %s are not taken; the log says why", url);
                return;
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    private void send(List<String> batch) {
        List<SendMessageBatchRequestEntry> entries = IntStream.range(0, batch.size())
                .mapToObj(i -> SendMessageBatchRequestEntry.builder()
                        .id(String.valueOf(i))
                        .messageBody(batch.get(i))
                        .build())
                .toList();
        client.sendMessageBatch(request -> request.queueUrl(url).entries(entries));
    }

    /** Counts the messages that are in the queue, or being processed. */
    private int waiting() {
        return client
                .getQueueAttributes(request -> request.queueUrl(url)
                        .attributeNames(
                                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE))
                .attributes()
                .values()
                .stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }
}
