package io.confirmshipping.domain.placement.planning;

/**
 * The minimum load of a destination: a tenth of an even share of the boxes. Without it, one token box would count as a
 * destination, dear to ship and too light for a carrier's pallets.
 *
 * @param minDestinations the number of destinations that must remain
 * @param minBoxes the boxes of each of these destinations, 1 or more
 */
record MinimumLoad(int minDestinations, int minBoxes) {

    /** The minimum load is one of this many parts of an even share. */
    private static final int PARTS_OF_EVEN_SHARE = 10;

    static MinimumLoad of(BoxKinds boxKinds, int minDestinations) {
        return new MinimumLoad(
                minDestinations, Math.max(1, boxKinds.boxCount() / (PARTS_OF_EVEN_SHARE * minDestinations)));
    }

    /** Returns whether a box may leave this center. */
    boolean mayLeave(Assignment assignment, int from) {
        return assignment.boxesAt(from) > minBoxes || assignment.destinations() > minDestinations;
    }
}
