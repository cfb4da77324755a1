package io.confirmshipping.domain.placement;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The postal areas of a country where people live: where buyers are.
 *
 * @param byPrefix the areas in the order of their prefixes
 * @param states the states with at least one area
 */
public record Places(Map<String, Place> byPrefix, Set<String> states) {

    public static Places of(Collection<Place> places) {
        Map<String, Place> byPrefix = places.stream()
                .collect(Collectors.toMap(
                        Place::prefix,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalArgumentException("Two places have the prefix " + one.prefix());
                        },
                        TreeMap::new));
        return new Places(
                Collections.unmodifiableMap(byPrefix),
                byPrefix.values().stream().map(Place::state).collect(Collectors.toUnmodifiableSet()));
    }

    /** Returns the place of a ZIP code; empty where no people live. */
    public Optional<Place> at(String postalCode) {
        return PostalAreas.isPostalCode(postalCode)
                ? Optional.ofNullable(byPrefix.get(postalCode.substring(0, PostalAreas.PREFIX)))
                : Optional.empty();
    }
}
