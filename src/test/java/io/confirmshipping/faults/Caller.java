package io.confirmshipping.faults;

import io.confirmshipping.function.client.Api;
import io.confirmshipping.function.client.Functions;
import io.confirmshipping.function.client.Seller;
import io.confirmshipping.function.client.TestClock;

/**
 * A seller with whom something goes wrong, and what it can be called with.
 *
 * @param api held to the contract
 * @param seller whose own API is not, and quick
 */
record Caller(Seller seller, Api api, Functions functions, TestClock clock) {}
