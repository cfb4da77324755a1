package io.confirmshipping.dynamodb.idempotency;

import io.confirmshipping.usecase.Gzip;
import java.nio.charset.StandardCharsets;

/** Compresses texts. */
public final class CompressedText {

    private CompressedText() {}

    public static byte[] write(String text) {
        return Gzip.compress(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String read(byte[] bytes) {
        return new String(Gzip.decompress(bytes), StandardCharsets.UTF_8);
    }
}
