package io.confirmshipping.function.request;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.usecase.IdempotencyKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads the header {@code Idempotency-Key}. */
final class Idempotency {

    private static final int LONGEST = 255;

    private Idempotency() {}

    /** @throws InvalidInput if the key is blank or too long */
    static IdempotencyKey key(String value, JsonNode body) {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new InvalidInput("Idempotency-Key", "must have 1 to %d characters".formatted(LONGEST));
        }
        return new IdempotencyKey(value, fingerprint(body));
    }

    private static String fingerprint(JsonNode body) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(body.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
