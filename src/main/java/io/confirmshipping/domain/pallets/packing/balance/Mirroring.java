package io.confirmshipping.domain.pallets.packing.balance;

/**
 * Turns a part of a load round in its own place, so that what was on its left is on its right, or what was in front is behind.
 *
 * @param boxes their numbers
 * @param alongX whether left and right change places
 * @param alongY whether front and back change places
 * @param offset how far off the load is then
 */
record Mirroring(int[] boxes, boolean alongX, boolean alongY, Offset offset) {}
