package io.confirmshipping.function.view;

import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.placement.Closures;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * The terms of a placement option in the state of its workflow.
 *
 * @param closures of its destinations, as far as it can still be shipped to them
 * @param confirmable the instant at which shipping could be confirmed for it; empty if it cannot be confirmed any more
 * @param holdsUntil returns the first instant at which a quote no longer holds; empty if it holds without end
 */
record OptionTerms(
        String status,
        Closures closures,
        Optional<Instant> confirmable,
        Function<Quote, Optional<Instant>> holdsUntil) {

    /** Returns the terms of an option on offer. */
    static OptionTerms offered(Closures closures, Instant now, Instant expiresAt) {
        return new OptionTerms("OFFERED", closures, Optional.of(now), quote -> Optional.of(expiresAt));
    }

    /** Returns the terms of an option whose charges are accepted. */
    static OptionTerms accepted(Closures closures, Instant expiresAt) {
        return new OptionTerms("ACCEPTED", closures, Optional.empty(), quote -> Optional.of(expiresAt));
    }

    /** Returns the terms of an option whose destinations are accepted, but not its shipping. */
    static OptionTerms awaitingCarrier(Closures closures, Instant now, Function<Quote, Optional<Instant>> holdsUntil) {
        return new OptionTerms("ACCEPTED", closures, Optional.of(now), holdsUntil);
    }

    /** Returns the terms of an option that can no longer be accepted. */
    static OptionTerms expired(Instant expiresAt) {
        return new OptionTerms("EXPIRED", Closures.NONE, Optional.empty(), quote -> Optional.of(expiresAt));
    }
}
