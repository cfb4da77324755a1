package io.confirmshipping.usecase.expiry;

import java.time.Instant;
import java.util.Optional;

/** The times at which the schedule has something to do. */
public interface DueTimes {

    /** Returns the earliest instant after the given one at which something falls due, if anything does. */
    Optional<Instant> nextDueAfter(Instant instant);
}
