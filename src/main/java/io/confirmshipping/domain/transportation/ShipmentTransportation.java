package io.confirmshipping.domain.transportation;

import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlacementOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a seller has said about the transportation of one shipment, and when it was quoted for that.
 *
 * @param readyAt from when on a carrier can pick it up
 */
public record ShipmentTransportation(
        ShipmentId shipment,
        Instant readyAt,
        Optional<Contact> contact,
        Optional<Freight> freight,
        QuoteValidity quotes) {

    /** Returns the ways to ship it, whether their quotes still hold or not. */
    List<TransportationOption> options(PlacementOption option) {
        return option.quotes().stream()
                .filter(Quote::isAvailable)
                .map(quote -> new TransportationOption(
                        shipment,
                        quote.method(),
                        quote.carrier(),
                        quote.charges().shippingOf(shipment),
                        quotes.quotedAt(),
                        quotes.until(quote.method())))
                .toList();
    }

    LocalDate readyOn(ZoneId zone) {
        return LocalDate.ofInstant(readyAt, zone);
    }

    /** Returns the same with this contact, if there is one. */
    ShipmentTransportation with(Optional<Contact> other) {
        return other.isEmpty() ? this : new ShipmentTransportation(shipment, readyAt, other, freight, quotes);
    }
}
