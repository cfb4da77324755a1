package io.confirmshipping.domain.placement;

/**
 * A postal area and its population.
 *
 * @param prefix the first three digits of its ZIP codes
 * @param coordinates the mean place of its inhabitants
 * @param population the number of inhabitants, zero or more
 * @param state the two-letter code of the state in which most of them live
 */
public record Place(String prefix, Coordinates coordinates, int population, String state) {}
