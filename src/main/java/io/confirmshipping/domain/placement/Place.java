package io.confirmshipping.domain.placement;

/**
 * A postal area, as the place where its people live.
 *
 * @param prefix the first three digits of its ZIP codes
 * @param coordinates the mean of where they live
 * @param population how many they are, zero or more
 * @param state where most of them live, two letters
 */
public record Place(String prefix, Coordinates coordinates, int population, String state) {}
