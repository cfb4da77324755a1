package io.confirmshipping.faults;

import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.HandWired;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;
import java.time.Instant;

/**
 * A seller with whom something goes wrong, and what it can be called with.
 *
 * @param api held to the contract
 * @param seller whose own API is not, and quick
 */
record Caller(Seller seller, Api api, Functions functions, TestClock clock) {

    private static final Instant NOW = Instant.parse("2026-11-22T10:05:00Z");

    /** One whom nobody has seen before, at the same instant as all the others. */
    static Caller anyone(HandWired wired, TestClock clock) {
        clock.set(NOW);
        Seller seller = Seller.anyone(wired.api().unchecked()).withFewBoxes();
        return new Caller(seller, wired.api(), wired.functions(), clock);
    }
}
