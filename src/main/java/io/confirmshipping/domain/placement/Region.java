package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.explanation.PlaceCode;

/** The part of the country that a center is in, by which placement fees differ. */
public enum Region {
    EAST,
    CENTRAL,
    WEST;

    /** Returns the region as sentences speak of it. */
    PlaceCode place() {
        return PlaceCode.valueOf(name());
    }
}
