package io.confirmshipping.domain.shipment.quantities;

/**
 * Boxes with consecutive numbers, each of which can move as many units as the others.
 *
 * @param from the first box number
 * @param to the number after the last
 * @param units of one box
 */
record BoxStretch(int from, int to, int units) {

    int count() {
        return to - from;
    }
}
