package io.confirmshipping.function.inbound.operation;

import java.util.Optional;

/**
 * The calls that a client may make to an operation. Source: the published model of the API.
 *
 * @param perSecond empty if it is not published
 * @param burst calls at once; 0 if it is not published
 */
public record Rate(Optional<Integer> perSecond, int burst) {

    static final Rate UNKNOWN = new Rate(Optional.empty(), 0);

    static Rate of(int perSecond, int burst) {
        return new Rate(Optional.of(perSecond), burst);
    }
}
