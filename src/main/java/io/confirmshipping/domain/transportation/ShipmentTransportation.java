package io.confirmshipping.domain.transportation;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.shipping.DeliveryWindowRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The seller's transportation details of one shipment, and the instant at which they were quoted.
 *
 * @param readyAt from when on a carrier can pick it up
 * @param windows empty until delivery windows are offered
 */
public record ShipmentTransportation(
        ShipmentId shipment,
        Instant readyAt,
        Optional<Contact> contact,
        Optional<Freight> freight,
        QuoteValidity quotes,
        Optional<DeliveryWindows> windows) {

    /** Creates what was said of a shipment for which no delivery windows were offered. */
    public ShipmentTransportation(
            ShipmentId shipment,
            Instant readyAt,
            Optional<Contact> contact,
            Optional<Freight> freight,
            QuoteValidity quotes) {
        this(shipment, readyAt, contact, freight, quotes, Optional.empty());
    }

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
        return other.isEmpty() ? this : new ShipmentTransportation(shipment, readyAt, other, freight, quotes, windows);
    }

    /** Returns the windows that are offered, whether they can still be chosen or not. Source: rules.md#rule-31. */
    public List<DeliveryWindow> windows(DeliveryWindowRules rules, ZoneId zone) {
        return windows.map(DeliveryWindows::offeredAt).stream()
                .flatMap(at -> IntStream.range(0, rules.offered())
                        .mapToObj(day -> window(firstDay(at, zone).plusDays(day), at, rules, zone)))
                .toList();
    }

    /** Returns the day on which it is ready, or that on which windows are offered if that is later. */
    private LocalDate firstDay(Instant offeredAt, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(offeredAt, zone);
        return readyOn(zone).isBefore(today) ? today : readyOn(zone);
    }

    private DeliveryWindow window(LocalDate first, Instant offeredAt, DeliveryWindowRules rules, ZoneId zone) {
        return new DeliveryWindow(
                shipment,
                first.atStartOfDay(zone).toInstant(),
                first.plusDays(rules.days()).atStartOfDay(zone).toInstant(),
                offeredAt,
                offeredAt.plus(rules.validity()));
    }

    /** Returns the same for a shipment that ships on this day: if it was to be ready on another, its windows are taken back. */
    ShipmentTransportation shippingOn(LocalDate date, ZoneId zone) {
        return readyOn(zone).equals(date)
                ? this
                : new ShipmentTransportation(shipment, date.atStartOfDay(zone).toInstant(), contact, freight, quotes);
    }

    /**
     * Checks that its chosen window, if there is one, ends after the day has begun on which the boxes ship. Source:
     * rules.md#rule-31.
     *
     * @throws CommandRefused shipping-not-prepared
     */
    public void checkArrival(LocalDate shipDate, ZoneId zone) {
        Instant start = shipDate.atStartOfDay(zone).toInstant();
        if (chosenWindow().filter(window -> !window.end().isAfter(start)).isPresent()) {
            throw new CommandRefused(Refusal.because(
                            RefusalCode.SHIPPING_NOT_PREPARED,
                            RefusedCode.WINDOW_ENDS_BEFORE_SHIPPING.of(shipment.value()))
                    .with("missing", "window")
                    .with("shipment", shipment.value()));
        }
    }

    /** Returns the window that was chosen. */
    public Optional<DeliveryWindow> chosenWindow() {
        return windows.flatMap(DeliveryWindows::chosen);
    }

    /** Returns the same with windows that are offered now; a chosen one stays. */
    ShipmentTransportation withWindowsOfferedAt(Instant now) {
        return with(new DeliveryWindows(now, chosenWindow()));
    }

    /** Returns the same with this window chosen, which was offered. */
    ShipmentTransportation choosing(DeliveryWindow window) {
        return with(new DeliveryWindows(windows.orElseThrow().offeredAt(), Optional.of(window)));
    }

    /** Returns the same with the windows of what was said before, if it is ready at the same time. */
    ShipmentTransportation after(ShipmentTransportation before) {
        return readyAt.equals(before.readyAt) && before.windows.isPresent() ? with(before.windows.get()) : this;
    }

    private ShipmentTransportation with(DeliveryWindows others) {
        return new ShipmentTransportation(shipment, readyAt, contact, freight, quotes, Optional.of(others));
    }
}
