package io.confirmshipping.local.queues;

import io.confirmshipping.local.function.Invoker;
import io.confirmshipping.local.template.EventSourceMapping;
import io.confirmshipping.local.template.Template;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The running queues of a template, each feeding its function. */
public final class Queues implements AutoCloseable {

    /** The batches of one queue that are processed in parallel, as Lambda does. */
    private static final int CONSUMERS = 3;

    private final SqsServer server;
    private final SqsClient client;
    private final List<Poller> pollers = new ArrayList<>();
    private final Map<String, FedQueue> fed = new HashMap<>();

    private Queues(SqsServer server) {
        this.server = server;
        this.client = server.client();
    }

    /** Starts the queues.
     *
     * @param port of the SQS endpoint; 0 takes any free one
     * @param visibilityTimeout how long a received message stays hidden, instead of what the template says
     */
    public static Queues start(Template template, Invoker invoker, int port, Duration visibilityTimeout) {
        Queues queues = new Queues(SqsServer.start(port));
        Map<String, String> urls = new QueueCreator(queues.client, visibilityTimeout).create(template.queues());
        template.eventSourceMappings().forEach(mapping -> queues.poll(mapping, urls.get(mapping.queue()), invoker));
        return queues;
    }

    private void poll(EventSourceMapping mapping, String queueUrl, Invoker invoker) {
        Lock turn = new ReentrantLock();
        Semaphore wakeUp = new Semaphore(0);
        fed.put(mapping.function().handler(), new FedQueue(client, queueUrl, wakeUp));
        for (int consumer = 1; consumer <= CONSUMERS; consumer++) {
            Poller poller = new Poller(mapping, queueUrl, client, invoker, turn, wakeUp);
            pollers.add(poller);
            Thread thread = new Thread(poller, "poll %s %d".formatted(mapping.queue(), consumer));
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Returns the queue that feeds the function with this handler. */
    public FedQueue of(String handler) {
        return fed.get(handler);
    }

    public URI endpoint() {
        return server.endpoint();
    }

    /** Returns a client of the SQS endpoint, to be closed by the caller. */
    public SqsClient client() {
        return server.client();
    }

    @Override
    public void close() {
        pollers.forEach(Poller::stop);
        server.close();
        client.close();
    }
}
