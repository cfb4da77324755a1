package io.confirmshipping.domain.pallets.packing.space;

import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;

/**
 * A part of a maximal space, which may lie within another space.
 *
 * @param x1 where it begins, in steps of inches from the pallet's origin, as do y1 and z1
 * @param x2 where it ends, as do y2 and z2
 * @param base what is left of the base of the space
 * @param solid whether its whole base is supported
 */
record SpacePart(int x1, int y1, int z1, int x2, int y2, int z2, Rectangle base, boolean solid) {

    static SpacePart of(MaximalSpace space, int x1, int y1, int z1, int x2, int y2, int z2) {
        return new SpacePart(x1, y1, z1, x2, y2, z2, space.base().between(x1, y1, x2, y2), space.solid());
    }

    /** Returns whether boxes can stand in it. */
    boolean hasRoomFor(int minSide) {
        return x2 - x1 >= minSide && y2 - y1 >= minSide && z2 - z1 >= minSide && !base.isEmpty();
    }

    /** Returns a number that is no smaller than that of any part within this one. */
    long rank() {
        long volume = (long) (x2 - x1) * (y2 - y1) * (z2 - z1);
        return 2 * (volume + base.area()) + (solid ? 1 : 0);
    }

    boolean isWithin(MaximalSpace space) {
        return space.covers(x1, y1, z1, x2, y2, z2, base, solid);
    }

    MaximalSpace space(PackingProblem problem) {
        return new MaximalSpace(x1, y1, z1, x2, y2, z2, base, solid, problem);
    }
}
