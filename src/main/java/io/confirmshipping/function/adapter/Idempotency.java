package io.confirmshipping.function.adapter;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.usecase.idempotency.IdempotencyKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The header {@code Idempotency-Key} of a call. */
final class Idempotency {

    private static final String HEADER = "Idempotency-Key";
    private static final int MAX_LENGTH = 255;
    private static final Pattern PRINTABLE = Pattern.compile("\\P{C}*");

    private Idempotency() {}

    /** What is wrong with the key, if anything is. */
    static Optional<FieldError> error(String key) {
        boolean right = !key.isBlank()
                && key.length() <= MAX_LENGTH
                && PRINTABLE.matcher(key).matches();
        return right
                ? Optional.empty()
                : Optional.of(new FieldError(HEADER, "must have 1 to %d printable characters".formatted(MAX_LENGTH)));
    }

    static IdempotencyKey key(Request call) {
        return new IdempotencyKey(call.seller(), call.idempotencyKey().orElseThrow(), fingerprint(call));
    }

    /** The same for the same body sent to the same place; how the body is spaced makes no difference. */
    private static String fingerprint(Request call) {
        String request = call.route() + "\n" + new TreeMap<>(call.names()) + "\n" + call.body();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
