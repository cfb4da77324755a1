package io.confirmshipping.function.inbound.operation;

/** What units are like, for their preparation. Source: the published model. */
public enum PrepCategory {
    ADULT,
    BABY,
    FC_PROVIDED,
    FRAGILE,
    GRANULAR,
    HANGER,
    LIQUID,
    PERFORATED,
    SET,
    SHARP,
    SMALL,
    TEXTILE,
    UNKNOWN,
    NONE;

    /** Returns whether sellers may say so: two are for fulfillment centers to say. */
    public boolean isInput() {
        return this != FC_PROVIDED && this != UNKNOWN;
    }
}
