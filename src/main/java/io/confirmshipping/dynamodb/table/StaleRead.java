package io.confirmshipping.dynamodb.table;

import io.confirmshipping.dynamodb.item.Key;

/** Thrown if another writer came between two steps: read again, and decide again. */
public class StaleRead extends RuntimeException {

    StaleRead(Throwable cause) {
        super(cause);
    }

    /** @param key of an item that does not agree with the others that were read */
    public StaleRead(Key key) {
        super("The items around %s do not agree with each other.".formatted(key));
    }
}
