package io.confirmshipping.usecase.expiry;

import java.time.Instant;
import java.util.Optional;

/** The times at which placements on offer fall due. */
public interface DueTimes {

    /** Returns the earliest instant after the given one at which a placement falls due, if any does. */
    Optional<Instant> nextDueAfter(Instant instant);
}
