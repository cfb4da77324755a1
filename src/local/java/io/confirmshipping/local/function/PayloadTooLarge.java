package io.confirmshipping.local.function;

/** Lambda takes no event and gives no answer of this size. */
public class PayloadTooLarge extends RuntimeException {

    PayloadTooLarge(int bytes, int limit) {
        super("%,d bytes are more than Lambda's %,d. Send less at once.".formatted(bytes, limit));
    }
}
