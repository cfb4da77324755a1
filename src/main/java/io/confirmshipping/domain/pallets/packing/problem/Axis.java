package io.confirmshipping.domain.pallets.packing.problem;

/** A direction on a pallet: x along the board's length, y along its width, z up. */
public enum Axis {
    X,
    Y,
    Z
}
