package io.confirmshipping.domain.pallets.packing.problem;

/**
 * Where a box of a type lies and how: the position of its corner nearest to the pallet's origin.
 *
 * @param type its number in the task
 * @param x in steps of {@link FixedPoint#INCH}, 0 or more, and so y and z
 */
public record Placement(int type, int x, int y, int z, Orientation orientation) {}
