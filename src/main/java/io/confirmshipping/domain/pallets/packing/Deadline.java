package io.confirmshipping.domain.pallets.packing;

/** When a search must come to an end, with the best that it has found until then. */
@FunctionalInterface
interface Deadline {

    boolean hasPassed();
}
