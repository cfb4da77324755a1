package io.confirmshipping.usecase;

import java.time.Instant;
import java.util.Optional;

/** Placements on offer, by the instant at which their validity ends. */
public interface DuePlacements {

    /** The earliest instant after the given one at which a placement falls due, if any does. */
    Optional<Instant> nextDueAfter(Instant instant);
}
