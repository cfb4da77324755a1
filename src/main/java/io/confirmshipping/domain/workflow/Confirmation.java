package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.transportation.Transportation;
import io.confirmshipping.domain.transportation.TransportationOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A seller's acceptance of charges and of a way to ship.
 *
 * @param shipping the accepted choice; its ship date may change afterwards
 * @param voidableUntil the first instant at which shipping is no longer refunded; empty with an own carrier
 * @param transportation what the seller has said about the shipments
 */
public record Confirmation(
        ShippingChoice shipping,
        Charges accepted,
        Instant confirmedAt,
        Optional<Instant> voidableUntil,
        Transportation transportation) {

    /** Returns the way to ship a shipment that was accepted; quoted at the confirmation if it was not before. */
    public TransportationOption option(ShipmentId shipment) {
        Instant quotedAt = transportation
                .find(shipment)
                .map(known -> known.quotes().quotedAt())
                .orElse(confirmedAt);
        return new TransportationOption(
                shipment,
                shipping.method(),
                shipping.carrier(),
                accepted.shippingOf(shipment),
                quotedAt,
                Optional.empty());
    }

    Confirmation with(Transportation other) {
        return new Confirmation(shipping, accepted, confirmedAt, voidableUntil, other);
    }

    /** Returns whether shipping is still refunded; an own carrier has nothing to refund. Source: rules.md#rule-12 and rules.md#rule-13. */
    boolean isVoidableAt(Instant now) {
        return voidableUntil.map(now::isBefore).orElse(true);
    }

    /** @param zone of the place that the boxes ship from */
    Confirmation withShipDate(LocalDate date, ZoneId zone) {
        return new Confirmation(
                shipping.withShipDate(date),
                accepted,
                confirmedAt,
                voidableUntil,
                transportation.shippingOn(date, zone));
    }
}
