package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.placement.Coordinates;
import io.confirmshipping.domain.placement.FulfillmentCenter;
import io.confirmshipping.domain.placement.Network;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is to be placed, and where it could go. A center's number is its position in the list.
 *
 * @param transport from the centers
 * @param coarse transport about as far, found faster
 * @param inbound the miles from the source to each of them
 */
record PlacementProblem(
        BoxKinds goods,
        List<FulfillmentCenter> centers,
        DistanceMatrix transport,
        DistanceMatrix coarse,
        double[] inbound) {

    /** Up to so many boxes other centers are tried in a finished assignment, too, as the estimate says little about few boxes. */
    private static final int FEW_BOXES = 24;

    /** Over so many boxes one set of centers is tried, and for each box one place. */
    private static final int MANY_BOXES = 500;

    static PlacementProblem of(Contents contents, Coordinates source, Network network, NetworkDistances reach) {
        return new PlacementProblem(
                BoxKinds.of(contents, group -> network.sizes().of(group).orElseThrow()),
                reach.centers(),
                reach.transport(),
                reach.coarse(),
                reach.centers().stream()
                        .mapToDouble(center -> source.distance(center.coordinates()))
                        .toArray());
    }

    /** The same with buyers in fewer and larger areas. */
    PlacementProblem coarsely() {
        return new PlacementProblem(goods, centers, coarse, coarse, inbound);
    }

    boolean hasFewBoxes() {
        return goods.boxCount() <= FEW_BOXES;
    }

    boolean hasManyBoxes() {
        return goods.boxCount() > MANY_BOXES;
    }

    boolean takes(int center, BoxSize size) {
        return centers.get(center).takes(size);
    }

    /** Those of some centers that take boxes of a size. */
    int[] takers(BoxSize size, int... of) {
        return IntStream.of(of).filter(center -> takes(center, size)).toArray();
    }

    int[] all() {
        return IntStream.range(0, centers.size()).toArray();
    }
}
