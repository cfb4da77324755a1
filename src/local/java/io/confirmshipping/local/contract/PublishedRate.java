package io.confirmshipping.local.contract;

/**
 * The calls that a client may make to an operation.
 *
 * @param perSecond calls a second for as long as one likes
 * @param burst calls at once, after a pause
 */
public record PublishedRate(int perSecond, int burst) {}
