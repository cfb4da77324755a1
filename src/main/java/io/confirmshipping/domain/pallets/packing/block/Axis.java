package io.confirmshipping.domain.pallets.packing.block;

/** The axis along which two blocks are joined. */
enum Axis {
    X,
    Y,
    Z
}
