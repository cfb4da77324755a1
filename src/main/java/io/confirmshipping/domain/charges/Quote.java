package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.UnavailableCode;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The price of one placement option with one shipping method.
 *
 * @param carrier the default one
 * @param voidWindow how long after confirmation the shipping charges could be refunded in full; empty where there are none
 * @param obstacle why the method cannot be chosen; empty where it can
 * @param excluded the carriers that cannot be chosen with it
 */
public record Quote(
        ShippingMethod method,
        Carrier carrier,
        Charges charges,
        Optional<Duration> voidWindow,
        Optional<Obstacle> obstacle,
        List<ExcludedCarrier> excluded) {

    public Quote {
        excluded = List.copyOf(excluded);
    }

    Quote with(Charges others, Optional<Obstacle> other) {
        return new Quote(method, carrier, others, voidWindow, other, excluded);
    }

    /**
     * Returns this quote with a reason why its method cannot be chosen, whichever the carrier.
     *
     * @param others the charges that remain
     */
    public Quote unavailable(Charges others, Obstacle because) {
        return new Quote(method, carrier, others, voidWindow, Optional.of(because), List.of());
    }

    /** Returns the first instant at which shipping would no longer be refunded; empty where it costs nothing. */
    public Optional<Instant> voidableUntil(Instant confirmedAt) {
        return voidWindow.map(confirmedAt::plus);
    }

    /** @throws CommandRefused with the obstacle, if there is one */
    public void checkAvailable() {
        if (obstacle.isPresent()) {
            throw obstacle.get().refused();
        }
    }

    /** @throws CommandRefused with the obstacle, if there is one, or box-limit-exceeded if the carrier takes not all boxes */
    public void checkAvailable(Carrier chosen) {
        checkAvailable();
        for (ExcludedCarrier each : excluded) {
            if (each.carrier().alphaCode().equals(chosen.alphaCode())) {
                throw new CommandRefused(
                        RefusalCode.BOX_LIMIT_EXCEEDED,
                        each.because().then(UnavailableCode.REPACK_OR_USE_ANOTHER_CARRIER.of()));
            }
        }
    }

    /** Returns whether shipping can be chosen with this carrier. */
    public boolean takes(Carrier chosen) {
        return isAvailable()
                && excluded.stream()
                        .noneMatch(each -> each.carrier().alphaCode().equals(chosen.alphaCode()));
    }

    public boolean isAvailable() {
        return obstacle.isEmpty();
    }
}
