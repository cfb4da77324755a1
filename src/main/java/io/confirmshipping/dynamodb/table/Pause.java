package io.confirmshipping.dynamodb.table;

/** Waits a little, so that other writers can finish. */
@FunctionalInterface
public interface Pause {

    /** @param attempt how many attempts there have been */
    void after(int attempt);
}
