package io.confirmshipping.dynamodb.table;

/** Waits a short time to let other writers finish. */
@FunctionalInterface
public interface Pause {

    /** @param attempt the number of attempts so far */
    void after(int attempt);
}
