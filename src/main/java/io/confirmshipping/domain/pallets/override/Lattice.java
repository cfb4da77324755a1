package io.confirmshipping.domain.pallets.override;

/**
 * A lattice of points. A box whose sides are at least as long as the spacings holds a point wherever it stands.
 *
 * @param x spacing along the length, in steps, 1 or more; y along the width, z up
 */
record Lattice(int x, int y, int z) {

    /** Returns the number of points that a room of this size holds at most, and a box at least. */
    double points(int length, int width, int height) {
        return (double) (length / x) * (width / y) * (height / z);
    }
}
