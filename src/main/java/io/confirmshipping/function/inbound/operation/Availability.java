package io.confirmshipping.function.inbound.operation;

/** Whether an operation is carried out. */
public enum Availability {
    /** It is. */
    HERE,
    /** Never: only other marketplaces have it. */
    ELSEWHERE
}
