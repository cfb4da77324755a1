package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.FulfillmentCenter;
import io.confirmshipping.domain.placement.Places;
import java.util.List;

/**
 * The distances of a network's open centers to buyers: everything that does not depend on the boxes.
 *
 * @param distances with fine areas
 * @param coarseDistances with coarse areas, for problems with many boxes
 */
record NetworkDistances(
        List<FulfillmentCenter> centers, Places places, DistanceMatrix distances, DistanceMatrix coarseDistances) {

    static NetworkDistances of(List<FulfillmentCenter> centers, Places places) {
        return new NetworkDistances(
                centers,
                places,
                distances(centers, new Demand(places, Demand.FINE)),
                distances(centers, new Demand(places, Demand.COARSE)));
    }

    private static DistanceMatrix distances(List<FulfillmentCenter> centers, Demand demand) {
        double[][] miles = centers.stream()
                .map(center -> demand.milesFrom(center.coordinates()))
                .toArray(double[][]::new);
        return new DistanceMatrix(miles, demand.shares());
    }

    /** Returns whether these are the distances of the given centers and places. */
    boolean isOf(List<FulfillmentCenter> others, Places otherPlaces) {
        return places == otherPlaces && centers.equals(others);
    }
}
