package io.confirmshipping.local.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Things that happen at instants of their own while the clock is advanced. */
public interface HappensByTheClock {

    /** Looks for things that will happen, before the clock is advanced. */
    void look();

    /** Returns the instant of the next thing that will happen; it may have passed. */
    Optional<Instant> next();

    /** Lets everything happen that is due at this instant, and returns what happened. */
    List<JsonNode> happenUntil(Instant now);
}
