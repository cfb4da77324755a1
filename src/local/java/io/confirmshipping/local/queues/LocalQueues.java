package io.confirmshipping.local.queues;

import io.confirmshipping.local.function.Invoker;
import io.confirmshipping.local.settings.LocalSettings;
import io.confirmshipping.local.start.Part;
import io.confirmshipping.local.table.Port;
import io.confirmshipping.local.template.Template;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;

/** The queues of the local server. */
@Singleton
public class LocalQueues {

    @Inject
    LocalSettings settings;

    @Inject
    Template template;

    @Inject
    Invoker invoker;

    private Part<Queues> queues;

    /** Begins to start the queues, which takes a second; {@link #await()} waits for them.
     *
     * @throws IllegalStateException if their port is in use
     */
    public void begin() {
        int port = settings.queues().port();
        new Port(port).mustBeFree("confirm-shipping.local.queues.port");
        queues = Part.begin(
                "queues",
                () -> Queues.start(template, invoker, port, settings.queues().visibilityTimeout()));
    }

    /** Waits until the queues feed their functions. */
    public void await() {
        queues.await();
    }

    /** Returns the address of the SQS endpoint. */
    public URI endpoint() {
        return queues.await().endpoint();
    }

    /** Returns the queue that feeds the function with this handler. */
    public FedQueue of(String handler) {
        return queues.await().of(handler);
    }

    public void stop() {
        if (queues != null) {
            queues.end(Queues::close);
        }
    }
}
