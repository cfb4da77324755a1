package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.charges.Due;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.explanation.ShipDateCode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.transportation.DeliveryWindowChoice;
import io.confirmshipping.domain.transportation.QuoteValidity;
import io.confirmshipping.domain.transportation.ShipmentTransportation;
import io.confirmshipping.domain.transportation.Transportation;
import io.confirmshipping.domain.transportation.TransportationOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

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

    /** Says how to ship on a day on which a destination is closed, after confirmation. */
    private static final Explanation START_OVER = ShipDateCode.CONFIRMED_DESTINATIONS_STAY.of();

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

    /** Returns whether it accepted the destinations of this option, for this total due on receipt. */
    boolean isOfPlacement(PlacementOptionId option, Money dueOnReceipt) {
        return shipping.option().equals(option) && accepted.due(Due.ON_RECEIPT).equals(dueOnReceipt);
    }

    /** Returns whether it accepted this option for this total. */
    boolean isOf(PlacementOptionId option, Money total) {
        return shipping.option().equals(option) && accepted.total().equals(total);
    }

    /**
     * Returns this with delivery windows for a shipment that are offered now: from the ship date on, unless the seller has
     * said when it is ready.
     *
     * @param zone of the place that the boxes ship from
     */
    Confirmation withWindowsOfferedAt(Instant now, ShipmentId shipment, ZoneId zone) {
        Transportation said = transportation.find(shipment).isPresent()
                ? transportation
                : transportation.with(List.of(readyOnShipDate(shipment, zone)));
        return with(said.withWindowsOfferedAt(now, shipment));
    }

    private ShipmentTransportation readyOnShipDate(ShipmentId shipment, ZoneId zone) {
        return new ShipmentTransportation(
                shipment,
                shipping.shipDate().atStartOfDay(zone).toInstant(),
                Optional.empty(),
                Optional.empty(),
                new QuoteValidity(confirmedAt, Map.of()));
    }

    /**
     * Returns this with a delivery window chosen, which ends no earlier than the boxes ship; the same confirmation if it is
     * chosen already. Source: rules.md#rule-31.
     *
     * @throws CommandRefused shipping-not-prepared, delivery-window-expired
     * @throws InvalidInput if it is none of the windows that were offered
     */
    Confirmation choosing(DeliveryWindowChoice window, Instant now) {
        Transportation chosen = transportation.choosing(window, now);
        if (chosen == transportation) {
            return this;
        }
        chosen.find(window.shipment())
                .orElseThrow()
                .checkArrival(shipping.shipDate(), window.rules().shipDates().zone());
        return with(chosen);
    }

    private Confirmation with(Transportation other) {
        return new Confirmation(shipping, accepted, confirmedAt, voidableUntil, other);
    }

    /** Returns whether shipping is still refunded; an own carrier has nothing to refund. Source: rules.md#rule-12 and rules.md#rule-13. */
    boolean isVoidableAt(Instant now) {
        return voidableUntil.map(now::isBefore).orElse(true);
    }

    /**
     * Returns this with the ship date of a request, which asks for nothing else; the same confirmation if it has that date
     * already. Source: rules.md#rule-6.
     *
     * @param option the confirmed option
     * @throws CommandRefused shipment-on-its-way, ship-date-out-of-range, destination-closed
     */
    Confirmation shippingOn(ShippingRequest request, PlacementOption option, boolean isOnItsWay, Instant now) {
        request.checkShipments(option);
        if (request.shipDate().equals(shipping.shipDate())) {
            return this;
        }
        if (isOnItsWay) {
            throw new CommandRefused(RefusalCode.SHIPMENT_ON_ITS_WAY, RefusedCode.SHIP_DATE_STAYS.of());
        }
        LocalDate date = request.shipDays().check(request.shipDate(), option, START_OVER, now);
        return withShipDate(date, request.rules().shipDates().zone());
    }

    private Confirmation withShipDate(LocalDate date, ZoneId zone) {
        return new Confirmation(
                shipping.withShipDate(date),
                accepted,
                confirmedAt,
                voidableUntil,
                transportation.shippingOn(date, zone));
    }
}
