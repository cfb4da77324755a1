package io.confirmshipping.domain.pallets.packing.block;

/** In which direction one block is put beside another, or on it. */
enum Axis {
    X,
    Y,
    Z
}
