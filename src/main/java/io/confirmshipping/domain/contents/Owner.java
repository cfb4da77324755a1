package io.confirmshipping.domain.contents;

/** Who prepares or labels the units. */
public enum Owner {
    /** The network, for a fee per unit. */
    AMAZON,
    SELLER,
    /** Nobody: the unit needs none. */
    NONE
}
