package io.confirmshipping.domain.transportation;

import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A way to ship one shipment, at one price that was quoted at one instant.
 *
 * @param cost zero with the seller's own carrier
 * @param expiresAt the first instant at which the quote no longer holds; empty if it holds without end
 */
public record TransportationOption(
        ShipmentId shipment,
        ShippingMethod method,
        Carrier carrier,
        Money cost,
        Instant quotedAt,
        Optional<Instant> expiresAt) {

    public boolean holdsAt(Instant now) {
        return expiresAt.map(now::isBefore).orElse(true);
    }

    /** Returns the same option with a quote that no longer holds from this instant on. */
    public TransportationOption until(Instant end) {
        return expiresAt.filter(earlier -> !earlier.isAfter(end)).isPresent()
                ? this
                : new TransportationOption(shipment, method, carrier, cost, quotedAt, Optional.of(end));
    }
}
