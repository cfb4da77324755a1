package io.confirmshipping.local.contract;

/** One of the HTTP APIs. */
public enum FrontDoor {
    OWN,
    SELLING_PARTNER
}
