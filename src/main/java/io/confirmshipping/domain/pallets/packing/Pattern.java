package io.confirmshipping.domain.pallets.packing;

/** One way to fill a pallet, and how many pallets are filled so. */
record Pattern(Packing packing, int pallets) {}
