package io.confirmshipping.usecase;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param nextToken asks for the next page; empty on the last
 */
public record Page<T>(List<T> items, Optional<String> nextToken) {}
