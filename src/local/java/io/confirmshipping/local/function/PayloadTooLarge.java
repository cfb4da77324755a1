package io.confirmshipping.local.function;

import java.util.Locale;

/** Thrown for an event or an answer that is too large for Lambda. */
public class PayloadTooLarge extends RuntimeException {

    PayloadTooLarge(int bytes, int limit) {
        super(String.format(Locale.ROOT, "%,d bytes are more than Lambda's %,d. Send less at once.", bytes, limit));
    }
}
