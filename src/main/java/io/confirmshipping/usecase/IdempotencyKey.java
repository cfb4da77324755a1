package io.confirmshipping.usecase;

import java.time.Duration;

/**
 * A name that a caller gives to a request, so that sending it twice has one effect.
 *
 * @param value 1 to 255 characters, unique for the seller
 * @param fingerprint of the request: equal for equal requests
 */
public record IdempotencyKey(String value, String fingerprint) {

    /** How long a key is remembered at least. */
    public static final Duration LIFETIME = Duration.ofHours(24);
}
