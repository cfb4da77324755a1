package io.confirmshipping.dynamodb.table;

import io.confirmshipping.dynamodb.item.Key;

/** Thrown if another writer interfered between two steps. The caller must read and decide again. */
public class StaleRead extends RuntimeException {

    StaleRead(Throwable cause) {
        super(cause);
    }

    /** @param key the key of an item that does not agree with the other items read */
    public StaleRead(Key key) {
        super("The items around %s do not agree with each other.".formatted(key));
    }
}
