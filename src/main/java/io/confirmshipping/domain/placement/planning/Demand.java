package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.Coordinates;
import io.confirmshipping.domain.placement.Place;
import io.confirmshipping.domain.placement.Places;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where the buyers are: in areas of the first two digits of their ZIP codes, each of which is served evenly.
 * A distance to an area is the mean of the distances to its 3-digit places, weighted with their people.
 */
final class Demand {

    /** About 100 areas. */
    static final int FINE = 1;

    /** About 50 areas: distances come out about the same, in half the time. */
    static final int COARSE = 2;

    private static final int DIGITS = 2;

    private final List<List<Place>> areas;
    private final double[] shares;

    /** @param width how many of the numbers that ZIP codes begin with make one area */
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

    /** The share of all buyers that lives in each area; they add up to 1. */
    double[] shares() {
        return shares;
    }

    /** The miles from a place to the buyers of each area. */
    double[] milesFrom(Coordinates center) {
        return areas.stream()
                .mapToDouble(area -> area.stream()
                                .mapToDouble(place -> place.population() * center.distance(place.coordinates()))
                                .sum()
                        / people(area))
                .toArray();
    }

    private static double people(List<Place> area) {
        return area.stream().mapToDouble(Place::population).sum();
    }
}
