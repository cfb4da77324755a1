package io.confirmshipping.domain.pallets;

/** Whether pallets will stand on one another when the carrier comes. */
public enum Stackability {
    STACKABLE,
    NON_STACKABLE
}
