package io.confirmshipping.local;

import io.confirmshipping.local.queues.LocalQueues;
import io.confirmshipping.local.schedule.ScheduleJobs;
import io.confirmshipping.local.stream.LocalStream;
import io.confirmshipping.local.table.LocalDatabase;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;

/**
 * Starts the parts of the local server in order, before all other beans that wait for the start, and stops them. The table has
 * begun to start by then.
 */
@Singleton
class LocalServer {

    @Inject
    LocalDatabase database;

    @Inject
    LocalQueues queues;

    @Inject
    LocalStream stream;

    @Inject
    ScheduleJobs schedule;

    void start(@Observes @Priority(1) StartupEvent event) {
        writeNumbersAsLambdaDoes();
        try {
            queues.start(); // while the database starts
            database.awaitTable();
            stream.start();
            schedule.start();
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
    }

    /** Avoids the digits of the user's language in texts like {@code items[0]} and in the attributes of queues. */
    private static void writeNumbersAsLambdaDoes() {
        Locale.setDefault(Locale.ROOT);
    }

    void stop(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent event) {
        stop();
    }

    private void stop() {
        stream.stop();
        queues.stop();
    }
}
