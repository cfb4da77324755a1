package io.confirmshipping.domain.pallets.packing.search;

/** The moment at which a search must end with the best that it has found. */
@FunctionalInterface
public interface Deadline {

    /** Never passes. */
    Deadline NONE = () -> false;

    /** Returns whether the deadline has passed. Once true, it stays true. */
    boolean hasPassed();
}
