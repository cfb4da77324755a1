package io.confirmshipping.local.examples;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.local.schedule.Schedules;
import io.confirmshipping.local.settings.LocalSettings;
import io.confirmshipping.local.start.Started;
import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Rehearses the examples as soon as the server has started, so that the first seller waits less for classes and compilers. They are
 * not written, not even to a table of their own: after writes to another table, DynamoDB Local no longer lets the stream of the
 * real one be read from its beginning.
 */
@Singleton
@UnlessBuildProfile("test")
class ExamplesRehearsal {

    private static final Logger LOG = Logger.getLogger(ExamplesRehearsal.class);
    private static final SellerId REHEARSING = new SellerId("rehearsal");

    private final Examples examples;
    private final Schedules schedules;
    private final LocalSettings settings;
    private final Clock clock;

    ExamplesRehearsal(Examples examples, Schedules schedules, LocalSettings settings, Clock clock) {
        this.examples = examples;
        this.schedules = schedules;
        this.settings = settings;
        this.clock = clock;
    }

    /** Begins in a thread of its own, which keeps neither requests nor a stop of the server waiting. */
    void begin(@ObservesAsync Started started) {
        Thread thread =
                new Thread(settings.rehearsal() ? this::makeAndExit : this::rehearse, "rehearsal of the examples");
        thread.setDaemon(true);
        thread.start();
    }

    private void rehearse() {
        try {
            examples.rehearse(REHEARSING, clock.instant());
        } catch (RuntimeException failed) {
            LOG.warn("The examples were not rehearsed", failed);
        }
    }

    /** Makes them in the build's own folder and ends. The build keeps the classes that this loads. */
    private void makeAndExit() {
        try {
            SellerId newSeller = new SellerId(REHEARSING.value() + "-" + clock.millis());
            schedules.withoutFiring(() -> examples.of(newSeller, clock.instant()));
            Quarkus.asyncExit();
        } catch (RuntimeException failed) {
            LOG.error("The examples cannot be made", failed);
            Quarkus.asyncExit(1);
        }
    }
}
