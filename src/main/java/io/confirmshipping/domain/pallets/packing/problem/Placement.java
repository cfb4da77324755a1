package io.confirmshipping.domain.pallets.packing.problem;

/**
 * The place of a box on a pallet: its orientation and the position of its corner nearest to the pallet's origin.
 *
 * @param type the box's type, by its number in the problem
 * @param x in steps of {@link FixedPoint#INCH}, 0 or more, as are y and z
 */
public record Placement(int type, int x, int y, int z, Orientation orientation) {}
