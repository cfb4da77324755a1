package io.confirmshipping.local.function;

import java.util.Locale;

/** Lambda takes no event and gives no answer of this size. */
public class PayloadTooLarge extends RuntimeException {

    PayloadTooLarge(int bytes, int limit) {
        super(String.format(Locale.ROOT, "%,d bytes are more than Lambda's %,d. Send less at once.", bytes, limit));
    }
}
