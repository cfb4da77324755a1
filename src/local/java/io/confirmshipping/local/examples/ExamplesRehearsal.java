package io.confirmshipping.local.examples;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.local.settings.LocalSettings;
import io.confirmshipping.local.table.LocalDatabase;
import io.confirmshipping.local.table.RehearsalTable;
import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jboss.logging.Logger;

/**
 * Rehearses the examples as soon as the server answers, so that the first seller need not wait for classes and compilers. They are
 * written to a table of their own, which is deleted afterwards.
 */
@Singleton
@UnlessBuildProfile("test")
class ExamplesRehearsal {

    private static final Logger LOG = Logger.getLogger(ExamplesRehearsal.class);

    /** How often all are made. Each time is quicker than the one before; after these it changes little. */
    private static final int TIMES = 3;

    private final Examples examples;
    private final LocalDatabase database;
    private final LocalSettings settings;
    private final Clock clock;
    private volatile boolean isStopping;

    ExamplesRehearsal(Examples examples, LocalDatabase database, LocalSettings settings, Clock clock) {
        this.examples = examples;
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Begins in a thread of its own, which keeps neither requests nor a stop of the server waiting; but not after each change of
     * code.
     */
    void begin(@ObservesAsync HttpServerStart start) {
        if (!database.isLaunched()) {
            return;
        }
        Thread thread =
                new Thread(settings.rehearsal() ? this::makeAndExit : this::rehearse, "rehearsal of the examples");
        thread.setDaemon(true);
        thread.start();
    }

    void end(@Observes ShutdownEvent stop) {
        isStopping = true;
    }

    private void rehearse() {
        try (RehearsalTable table = database.rehearsalTable()) {
            for (int time = 1; time <= TIMES && !isOver(); time++) {
                SellerId seller = new SellerId("rehearsal-" + time);
                table.with(
                        () -> examples.rehearse(seller, clock.instant().truncatedTo(ChronoUnit.MILLIS), this::isOver));
            }
        } catch (RuntimeException failed) {
            if (!isStopping) {
                LOG.warn("The examples were not rehearsed", failed);
            }
        }
    }

    /** Returns whether the rehearsal is to end, because the real examples are being made or the server stops. */
    private boolean isOver() {
        return isStopping || examples.areWanted();
    }

    /** Makes them in the build's own folder and ends. The build keeps the classes that this loads. */
    private void makeAndExit() {
        try {
            rehearse();
            SellerId newSeller = new SellerId("rehearsal-" + clock.millis());
            examples.of(newSeller, clock.instant());
            Quarkus.asyncExit();
        } catch (RuntimeException failed) {
            LOG.error("The examples cannot be made", failed);
            Quarkus.asyncExit(1);
        }
    }
}
