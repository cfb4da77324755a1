package io.confirmshipping.domain.pallets.packing.search;

/** When a search must come to an end, with the best that it has found until then. */
@FunctionalInterface
public interface Deadline {

    /** All the time in the world. */
    Deadline NONE = () -> false;

    /** Once it has, it has for good. */
    boolean hasPassed();
}
