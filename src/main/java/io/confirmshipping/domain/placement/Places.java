package io.confirmshipping.domain.placement;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The postal areas of a country, as sources of boxes and as places of buyers.
 *
 * @param byPrefix the areas in the order of their prefixes
 * @param states the states with at least one area
 */
public record Places(Map<String, Place> byPrefix, Set<String> states) {

    /** The form of a ZIP code: five digits, or nine with a hyphen. */
    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{5}(-[0-9]{4})?");

    private static final int PREFIX = 3;

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

    /** Returns whether the text has the form of a ZIP code. */
    public static boolean isPostalCode(String text) {
        return POSTAL_CODE.matcher(text).matches();
    }

    /** Returns the place that boxes at this ZIP code are planned with; empty if the code is unknown. */
    public Optional<Place> at(String postalCode) {
        return isPostalCode(postalCode)
                ? Optional.ofNullable(byPrefix.get(postalCode.substring(0, PREFIX)))
                : Optional.empty();
    }
}
