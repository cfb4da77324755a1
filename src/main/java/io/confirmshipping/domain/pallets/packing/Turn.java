package io.confirmshipping.domain.pallets.packing;

/** One way in which a box may lie, in steps of {@link Grain#INCH}. */
record Turn(int length, int width, int height) {}
