package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.FulfillmentCenter;
import io.confirmshipping.domain.placement.Places;
import java.util.List;

/**
 * Which buyers some centers reach over how many miles: all that does not depend on what is placed.
 *
 * @param coarse about the same, for when there is a lot to compute
 */
record NetworkDistances(
        List<FulfillmentCenter> centers, Places places, DistanceMatrix transport, DistanceMatrix coarse) {

    static NetworkDistances of(List<FulfillmentCenter> centers, Places places) {
        return new NetworkDistances(
                centers,
                places,
                transport(centers, new Demand(places, Demand.FINE)),
                transport(centers, new Demand(places, Demand.COARSE)));
    }

    private static DistanceMatrix transport(List<FulfillmentCenter> centers, Demand demand) {
        double[][] miles = centers.stream()
                .map(center -> demand.milesFrom(center.coordinates()))
                .toArray(double[][]::new);
        return new DistanceMatrix(miles, demand.shares());
    }

    boolean isOf(List<FulfillmentCenter> others, Places otherPlaces) {
        return places == otherPlaces && centers.equals(others);
    }
}
