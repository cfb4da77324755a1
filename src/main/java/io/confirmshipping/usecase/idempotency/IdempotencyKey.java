package io.confirmshipping.usecase.idempotency;

import io.confirmshipping.domain.identity.SellerId;
import java.time.Duration;

/**
 * A name that a caller gives to a request, so that sending it twice has one effect.
 *
 * @param seller the owner of the key; the same value of another seller is another key
 * @param value 1 to 255 characters
 * @param fingerprint a digest of the request, equal for equal requests
 */
public record IdempotencyKey(SellerId seller, String value, String fingerprint) {

    /** How long a key is remembered. */
    public static final Duration LIFETIME = Duration.ofHours(24);
}
