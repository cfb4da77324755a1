package io.confirmshipping.domain.contents;

/** The party that prepares or labels the units. */
public enum Owner {
    /** The network, for a fee per unit. */
    AMAZON,
    SELLER,
    /** Not needed for the unit. */
    NONE
}
