package io.confirmshipping.domain.placement;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * The part of a country whose postal codes begin alike.
 *
 * @param states two letters each; several where the area crosses a state line
 * @param coordinates the mean of where people live, or of the postal codes where no people live; empty for an area of the armed forces
 * @param zone the time zone; empty for an area of the armed forces
 */
public record PostalArea(Set<String> states, Optional<Coordinates> coordinates, Optional<ZoneId> zone) {

    public PostalArea {
        states = Set.copyOf(states);
    }

    /** Returns the same area in another time zone. */
    public PostalArea in(ZoneId otherZone) {
        return new PostalArea(states, coordinates, Optional.of(otherZone));
    }
}
