package io.confirmshipping.local.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A part of the server that acts at instants of its own as the clock goes on, besides the schedules. */
public interface ClockDriven {

    /** Plans what will happen, before the clock is advanced. */
    void plan();

    /** Returns the instant at which the next of it happens; it may have passed. */
    Optional<Instant> next();

    /** Lets all of it happen that is due at this instant, and returns what happened. */
    List<JsonNode> runUntil(Instant now);
}
