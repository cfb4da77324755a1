package io.confirmshipping.function.inbound.view;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * IDs that are derived instead of stored: name-based UUIDs (RFC 9562, version 5) within a plan. They stay the same for life, and
 * cannot be guessed because the ID of the plan is random.
 */
final class DerivedId {

    private static final long VERSION_5 = 0x5000L;
    private static final long VARIANT = 0x8000000000000000L;

    private DerivedId() {}

    /**
     * Returns an ID of 38 characters.
     *
     * @param prefix two letters
     * @param names the plan, and what is named within it
     */
    static String of(String prefix, Object... names) {
        StringBuilder name = new StringBuilder();
        for (Object part : names) {
            name.append(part).append('/');
        }
        ByteBuffer hash = ByteBuffer.wrap(sha1(name.toString()));
        long high = hash.getLong() & ~0xF000L | VERSION_5;
        long low = hash.getLong() & ~0xC000000000000000L | VARIANT;
        return prefix + new UUID(high, low);
    }

    private static byte[] sha1(String text) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-1", missing);
        }
    }
}
