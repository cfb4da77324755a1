package io.confirmshipping.domain.contents;

/**
 * Some of the equal boxes of one group: whole ones only. Source: rules.md#rule-1.
 *
 * @param boxIndex the position of the group in {@link Contents#boxes()}, from 0
 * @param quantity how many of its boxes, 1 or more
 */
public record BoxShare(int boxIndex, int quantity) {}
