package io.confirmshipping.domain.transportation;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.AwaitedCode;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.shipping.ShippingRules;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How long quotes for shipping hold once a placement is accepted. Source: rules.md#rule-26.
 *
 * @param quotedAt when shipping was quoted
 * @param periods how long a quote holds, by its method; without end where it is not named
 */
public record QuoteValidity(Instant quotedAt, Map<ShippingMethod, Duration> periods) {

    public QuoteValidity {
        periods = Map.copyOf(periods);
    }

    /** Returns the validity of quotes that are made now. */
    public static QuoteValidity from(Instant now, ShippingRules rules) {
        return new QuoteValidity(now, rules.quoteValidity());
    }

    /** Returns the validity of the same quotes, made anew. */
    public QuoteValidity anew(Instant now) {
        return new QuoteValidity(now, periods);
    }

    /** Returns the first instant at which the quote for this method no longer holds; empty if it holds without end. */
    public Optional<Instant> until(ShippingMethod method) {
        return Optional.ofNullable(periods.get(method)).map(quotedAt::plus);
    }

    /** Returns whether a quote for this method holds now. */
    public boolean includes(Instant now, ShippingMethod method) {
        return until(method).map(now::isBefore).orElse(true);
    }

    /** @throws CommandRefused quote-expired if the quote for this method no longer holds */
    public void checkHolds(ShippingMethod method, Instant now) {
        if (!includes(now, method)) {
            Instant end = until(method).orElseThrow();
            throw new CommandRefused(
                    Refusal.because(RefusalCode.QUOTE_EXPIRED, AwaitedCode.CHOOSE_SHIPPING_AGAIN.of(end))
                            .with("expiredAt", end));
        }
    }
}
