package io.confirmshipping.function.inbound.operation;

/** Whether an operation is carried out. */
public enum Availability {
    /** It is. */
    HERE,
    /** Not yet; the answer says so. */
    LATER,
    /** Never: only other marketplaces have it. */
    ELSEWHERE
}
