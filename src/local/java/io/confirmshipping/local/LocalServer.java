package io.confirmshipping.local;

import io.confirmshipping.local.queues.LocalQueues;
import io.confirmshipping.local.schedule.ScheduleJobs;
import io.confirmshipping.local.start.Part;
import io.confirmshipping.local.start.Started;
import io.confirmshipping.local.stream.LocalStream;
import io.confirmshipping.local.table.LocalDatabase;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.ext.web.Router;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Starts the parts of the local server, and stops them. The routes answer first, and the console with them; a request that needs the
 * table or a queue waits for it.
 */
@Singleton
class LocalServer {

    private static final Logger LOG = Logger.getLogger(LocalServer.class);

    @Inject
    LocalDatabase database;

    @Inject
    LocalQueues queues;

    @Inject
    LocalStream stream;

    @Inject
    ScheduleJobs schedule;

    @Inject
    Event<Started> started;

    private final CountDownLatch stopping = new CountDownLatch(1);
    private Part<Started> whole;

    /** Begins with the table, which takes longest. The routes are made beside it. */
    void begin(@Observes @Priority(1) Router router) {
        writeNumbersAsLambdaDoes();
        database.begin();
        queues.begin();
    }

    /** Avoids the digits of the user's language in texts like {@code items[0]} and in the attributes of queues. */
    private static void writeNumbersAsLambdaDoes() {
        Locale.setDefault(Locale.ROOT);
    }

    /** Goes on once the table and the queues are there. A live reload starts all of this anew, while the HTTP server goes on. */
    void goOn(@Observes StartupEvent event) {
        whole = Part.begin("stream and the schedule", this::startTheRest);
    }

    private Started startTheRest() {
        try {
            database.awaitTable();
            queues.await();
            stream.start();
            schedule.start();
            return new Started();
        } catch (RuntimeException failed) {
            if (!stopsSoon()) {
                LOG.error("The local server cannot start", failed);
                Quarkus.asyncExit(1);
            }
            throw failed;
        }
    }

    /** Tells that all parts have started, once the routes answer, too. */
    void tell(@ObservesAsync HttpServerStart answers) {
        whole.onceStarted(started::fireAsync);
    }

    /** Ctrl+C ends the database, too, and perhaps a moment before this server knows that it is to stop. */
    private boolean stopsSoon() {
        try {
            return stopping.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    void stop(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent event) {
        stopping.countDown();
        stream.stop();
        queues.stop();
    }
}
