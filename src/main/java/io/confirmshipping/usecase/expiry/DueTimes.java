package io.confirmshipping.usecase.expiry;

import java.time.Instant;
import java.util.Optional;

/** When placements on offer fall due. */
public interface DueTimes {

    /** The earliest instant after the given one at which a placement falls due, if any does. */
    Optional<Instant> nextDueAfter(Instant instant);
}
