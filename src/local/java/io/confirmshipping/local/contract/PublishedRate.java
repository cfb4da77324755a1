package io.confirmshipping.local.contract;

/**
 * How often a client may call an operation.
 *
 * @param perSecond calls a second for as long as one likes
 * @param burst calls at once, after a pause
 */
public record PublishedRate(int perSecond, int burst) {}
