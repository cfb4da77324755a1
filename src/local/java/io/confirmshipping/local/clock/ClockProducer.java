package io.confirmshipping.local.clock;

import io.confirmshipping.local.settings.LocalSettings;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;

/** Provides the movable clock as the clock of all beans. */
class ClockProducer {

    @Produces
    @Singleton
    MovableClock clock(LocalSettings settings) {
        MovableClock clock = new MovableClock(
                Clock.tickMillis(ZoneOffset.UTC), settings.data().resolve("clock-offset"));
        if (settings.clock().frozen()) {
            clock.freeze();
        }
        return clock;
    }
}
