package io.confirmshipping.domain.pallets;

/** The stackability of pallets as they are handed to the carrier. */
public enum Stackability {
    STACKABLE,
    NON_STACKABLE
}
