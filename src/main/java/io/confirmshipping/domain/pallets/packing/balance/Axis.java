package io.confirmshipping.domain.pallets.packing.balance;

/** A direction in which a load is cut: x along the board's length, y along its width, z up. */
enum Axis {
    X,
    Y,
    Z
}
