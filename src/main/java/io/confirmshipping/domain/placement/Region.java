package io.confirmshipping.domain.placement;

import java.util.Locale;

/** The part of the country that a center is in, by which placement fees differ. */
public enum Region {
    EAST,
    CENTRAL,
    WEST;

    /** Returns the name of the region as in a sentence. */
    @Override
    public String toString() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
