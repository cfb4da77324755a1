package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.FulfillmentCenter;
import io.confirmshipping.domain.placement.Places;
import java.util.List;

/** Which buyers some centers reach over how many miles: all that does not depend on what is placed. */
record Reach(List<FulfillmentCenter> centers, Places places, Transport transport) {

    static Reach of(List<FulfillmentCenter> centers, Places places) {
        Demand demand = new Demand(places);
        double[][] miles = centers.stream()
                .map(center -> demand.milesFrom(center.coordinates()))
                .toArray(double[][]::new);
        return new Reach(centers, places, new Transport(miles, demand.shares()));
    }

    boolean isOf(List<FulfillmentCenter> others, Places otherPlaces) {
        return places == otherPlaces && centers.equals(others);
    }
}
