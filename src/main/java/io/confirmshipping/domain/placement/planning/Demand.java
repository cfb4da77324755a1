package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.Coordinates;
import io.confirmshipping.domain.placement.Place;
import io.confirmshipping.domain.placement.Places;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The demand by area. An area is a range of two-digit ZIP code prefixes. The distance to an area is the mean distance to
 * its three-digit places, weighted by population.
 */
final class Demand {

    /** Makes about 100 areas. */
    static final int FINE = 1;

    /** Makes about 50 areas: about the same distances in half the time. */
    static final int COARSE = 2;

    private static final int DIGITS = 2;

    private final List<List<Place>> areas;
    private final double[] shares;

    /** @param width the number of consecutive two-digit prefixes that form one area */
    Demand(Places places, int width) {
        Collection<List<Place>> byArea = places.byPrefix().values().stream()
                .filter(place -> place.population() > 0)
                .collect(Collectors.groupingBy(
                        place -> Integer.parseInt(place.prefix().substring(0, DIGITS)) / width,
                        TreeMap::new,
                        Collectors.toList()))
                .values();
        areas = List.copyOf(byArea);
        double people = areas.stream().mapToDouble(Demand::people).sum();
        shares = areas.stream().mapToDouble(area -> people(area) / people).toArray();
    }

    int size() {
        return shares.length;
    }

    /** Returns the share of all buyers in each area; the shares add up to 1. */
    double[] shares() {
        return shares;
    }

    /** Returns the miles from a center to the buyers of each area. */
    double[] milesFrom(Coordinates center) {
        return areas.stream()
                .mapToDouble(area -> area.stream()
                                .mapToDouble(place -> place.population() * center.exactMilesTo(place.coordinates()))
                                .sum()
                        / people(area))
                .toArray();
    }

    private static double people(List<Place> area) {
        return area.stream().mapToDouble(Place::population).sum();
    }
}
