package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The price of one placement option with one shipping method.
 *
 * @param carrier the default one
 * @param voidWindow how long after confirmation the shipping charges could be refunded in full; empty where there are none
 * @param obstacle why the method cannot be chosen; empty where it can
 */
public record Quote(
        ShippingMethod method,
        Carrier carrier,
        Charges charges,
        Optional<Duration> voidWindow,
        Optional<Obstacle> obstacle) {

    Quote with(Charges others) {
        return new Quote(method, carrier, others, voidWindow, obstacle);
    }

    /** Returns the first instant at which shipping would no longer be refunded; empty where it costs nothing. */
    public Optional<Instant> voidableUntil(Instant confirmedAt) {
        return voidWindow.map(confirmedAt::plus);
    }

    /** @throws CommandRefused with the obstacle, if there is one */
    public void checkAvailable() {
        obstacle.map(Obstacle::refused).ifPresent(refused -> {
            throw refused;
        });
    }

    public boolean isAvailable() {
        return obstacle.isEmpty();
    }
}
