package io.confirmshipping.domain.placement.planning;

/**
 * So many boxes at least go to each of the fewest destinations that a strategy has, where there are boxes that it takes:
 * one token box would make a destination in name only, dear to ship and too light for a carrier's pallets.
 *
 * @param fewest destinations that must be left
 * @param perDestination boxes, 1 or more
 */
record MinimumLoad(int fewest, int perDestination) {

    /** The least is this part of an even share. */
    private static final int PART_OF_EVEN_SHARE = 10;

    static MinimumLoad of(BoxKinds goods, int fewest) {
        return new MinimumLoad(fewest, Math.max(1, goods.boxCount() / (PART_OF_EVEN_SHARE * fewest)));
    }

    boolean mayLeave(Assignment assignment, int from) {
        return assignment.boxesAt(from) > perDestination || assignment.destinations() > fewest;
    }
}
