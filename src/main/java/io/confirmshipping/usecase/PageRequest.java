package io.confirmshipping.usecase;

import java.util.Optional;

/**
 * A request for a page of a list.
 *
 * @param size the most entries, 1 to {@link #MAX_SIZE}
 * @param token the token from the previous page; empty for the first page
 */
public record PageRequest(int size, Optional<String> token) {

    public static final int DEFAULT_SIZE = 20;

    public static final int MAX_SIZE = 50;
}
