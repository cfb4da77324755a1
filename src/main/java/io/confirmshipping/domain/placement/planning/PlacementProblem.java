package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.placement.Coordinates;
import io.confirmshipping.domain.placement.FulfillmentCenter;
import io.confirmshipping.domain.placement.Network;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The boxes to place and the centers to choose from. A center's number is its position in the list.
 *
 * @param distances from the centers to buyers
 * @param coarseDistances about the same distances, faster to compute with
 * @param inbound the miles from the source to each center
 * @param taken whether a center takes boxes of a size, by center and the position of the size
 */
record PlacementProblem(
        BoxKinds boxKinds,
        List<FulfillmentCenter> centers,
        DistanceMatrix distances,
        DistanceMatrix coarseDistances,
        double[] inbound,
        boolean[][] taken) {

    /**
     * Up to this many boxes, other centers are tried in a finished assignment too, because the estimate says little about
     * few boxes.
     */
    private static final int FEW_BOXES = 24;

    /** Above this many boxes, one set of centers is tried, and one center for each box. */
    private static final int MANY_BOXES = 500;

    static PlacementProblem of(
            Contents contents, Coordinates source, Network network, NetworkDistances networkDistances) {
        return new PlacementProblem(
                BoxKinds.of(contents, group -> network.sizes().of(group).orElseThrow()),
                networkDistances.centers(),
                networkDistances.distances(),
                networkDistances.coarseDistances(),
                networkDistances.centers().stream()
                        .mapToDouble(center -> source.exactMilesTo(center.coordinates()))
                        .toArray(),
                networkDistances.centers().stream().map(PlacementProblem::taken).toArray(boolean[][]::new));
    }

    private static boolean[] taken(FulfillmentCenter center) {
        boolean[] ofCenter = new boolean[BoxSize.values().length];
        center.takes().forEach(size -> ofCenter[size.ordinal()] = true);
        return ofCenter;
    }

    /** Returns the same problem with fewer, larger areas. */
    PlacementProblem coarsely() {
        return new PlacementProblem(boxKinds, centers, coarseDistances, coarseDistances, inbound, taken);
    }

    boolean hasFewBoxes() {
        return boxKinds.boxCount() <= FEW_BOXES;
    }

    boolean hasManyBoxes() {
        return boxKinds.boxCount() > MANY_BOXES;
    }

    boolean takes(int center, BoxSize size) {
        return taken[center][size.ordinal()];
    }

    /** Returns those of these centers that take boxes of a size. */
    int[] takers(BoxSize size, int... of) {
        return IntStream.of(of).filter(center -> takes(center, size)).toArray();
    }

    /** Returns the numbers of all centers. */
    int[] all() {
        return IntStream.range(0, centers.size()).toArray();
    }
}
