package io.confirmshipping.local.queues;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.local.function.FunctionFailed;
import io.confirmshipping.local.function.Invoker;
import io.confirmshipping.local.function.PayloadTooLarge;
import io.confirmshipping.local.template.EventSourceMapping;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest;

/**
 * Feeds a function from its queue in batches. Failed messages stay in the queue and are delivered again.
 *
 * <p>It asks again and again instead of waiting in a long poll: where a message comes just as a long poll ends, ElasticMQ gives
 * it to no one, hides it for the visibility timeout and counts that as a delivery.
 */
final class Poller implements Runnable {

    private static final Logger LOG = Logger.getLogger(Poller.class);
    private static final Duration PAUSE_WHEN_EMPTY = Duration.ofMillis(200);

    private static final Duration PAUSE_AFTER_ERROR = Duration.ofSeconds(1);

    private final EventSourceMapping mapping;
    private final String queueUrl;
    private final SqsClient sqs;
    private final Invoker invoker;
    private final Lock turn;
    private final Semaphore wakeUp;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /**
     * @param turn shared by the pollers of one queue: they receive one at a time and process in parallel
     * @param wakeUp ends the pause of an empty queue
     */
    Poller(EventSourceMapping mapping, String queueUrl, SqsClient sqs, Invoker invoker, Lock turn, Semaphore wakeUp) {
        this.mapping = mapping;
        this.queueUrl = queueUrl;
        this.sqs = sqs;
        this.invoker = invoker;
        this.turn = turn;
        this.wakeUp = wakeUp;
    }

    @Override
    public void run() {
        while (stopped.getCount() > 0) {
            try {
                List<Message> batch = receiveInTurn();
                if (!batch.isEmpty()) {
                    delete(process(batch));
                }
            } catch (SdkException e) {
                pauseUnlessStopped(e);
            }
        }
    }

    /** Makes {@link #run} return, once its server is closed. */
    void stop() {
        stopped.countDown();
    }

    private List<Message> receiveInTurn() {
        turn.lock();
        try {
            List<Message> batch = stopped.getCount() > 0 ? receive() : List.of();
            if (batch.isEmpty()) {
                awaitWakeUp();
            }
            return batch;
        } finally {
            turn.unlock();
        }
    }

    private void awaitWakeUp() {
        try {
            if (wakeUp.tryAcquire(PAUSE_WHEN_EMPTY.toMillis(), TimeUnit.MILLISECONDS)) {
                wakeUp.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stop();
        }
    }

    private List<Message> receive() {
        return sqs.receiveMessage(ReceiveMessageRequest.builder()
                        .queueUrl(queueUrl)
                        .maxNumberOfMessages(mapping.batchSize())
                        .waitTimeSeconds(0)
                        .messageSystemAttributeNames(MessageSystemAttributeName.ALL)
                        .messageAttributeNames("All")
                        .build())
                .messages();
    }

    private List<Message> process(List<Message> batch) {
        String requestId = UUID.randomUUID().toString();
        try {
            JsonNode event = new SqsEvent(mapping.queue(), batch).json();
            JsonNode answer = invoker.invoke(mapping.function(), event, requestId);
            return mapping.reportsBatchItemFailures() ? new BatchAnswer(answer).succeeded(batch) : batch;
        } catch (FunctionFailed | PayloadTooLarge failure) {
            LOG.error(failure.getMessage(), failure.getCause());
            return List.of();
        }
    }

    private void delete(List<Message> messages) {
        if (!messages.isEmpty()) {
            sqs.deleteMessageBatch(request -> request.queueUrl(queueUrl)
                    .entries(messages.stream().map(Poller::entry).toList()));
        }
    }

    private static DeleteMessageBatchRequestEntry entry(Message message) {
        return DeleteMessageBatchRequestEntry.builder()
                .id(message.messageId())
                .receiptHandle(message.receiptHandle())
                .build();
    }

    private void pauseUnlessStopped(SdkException e) {
        if (!stopsWithin(PAUSE_AFTER_ERROR)) {
            LOG.errorf(e, "Cannot receive messages from %s", mapping.queue());
        }
    }

    /** Waits, and returns whether it is stopped meanwhile, or was before. */
    private boolean stopsWithin(Duration pause) {
        try {
            return stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stop();
            return true;
        }
    }
}
