package io.confirmshipping.domain.transportation;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlannedShipment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The seller's transportation details of a workflow's shipments. Source: rules.md#rule-29.
 *
 * @param shipments those of which something was said, each once
 */
public record Transportation(List<ShipmentTransportation> shipments) {

    /** Nothing was said. */
    public static final Transportation UNKNOWN = new Transportation(List.of());

    public Transportation {
        shipments = List.copyOf(shipments);
    }

    public Optional<ShipmentTransportation> find(ShipmentId shipment) {
        return shipments.stream()
                .filter(each -> each.shipment().equals(shipment))
                .findFirst();
    }

    /** Returns this with these shipments, instead of what was said of them before. */
    public Transportation with(List<ShipmentTransportation> fresh) {
        Predicate<ShipmentTransportation> isKept =
                known -> fresh.stream().noneMatch(each -> each.shipment().equals(known.shipment()));
        Stream<ShipmentTransportation> said = fresh.stream()
                .map(each -> find(each.shipment()).map(each::after).orElse(each));
        return new Transportation(
                Stream.concat(shipments.stream().filter(isKept), said).toList());
    }

    /**
     * Returns this with delivery windows for a shipment that are offered now.
     *
     * @throws CommandRefused shipping-not-prepared if nothing was said of the shipment
     */
    public Transportation withWindowsOfferedAt(Instant now, ShipmentId shipment) {
        return with(said(shipment).withWindowsOfferedAt(now));
    }

    /**
     * Returns this with a delivery window chosen; the same object if it is chosen already.
     *
     * @throws CommandRefused shipping-not-prepared if no windows were offered; delivery-window-expired
     * @throws InvalidInput if it is none of them
     */
    public Transportation choosing(DeliveryWindowChoice choice, Instant now) {
        ShipmentTransportation said = said(choice.shipment());
        if (said.chosenWindow().filter(choice.names()).isPresent()) {
            return this;
        }
        DeliveryWindow window = choice.among(said);
        if (!window.isValidAt(now)) {
            throw new CommandRefused(Refusal.because(
                            RefusalCode.DELIVERY_WINDOW_EXPIRED,
                            RefusedCode.WINDOWS_LAPSED.of(choice.shipment().value(), window.validUntil()))
                    .with("expiredAt", window.validUntil()));
        }
        return with(said.choosing(window));
    }

    private Transportation with(ShipmentTransportation changed) {
        return new Transportation(shipments.stream()
                .map(each -> each.shipment().equals(changed.shipment()) ? changed : each)
                .toList());
    }

    private ShipmentTransportation said(ShipmentId shipment) {
        return find(shipment)
                .orElseThrow(() -> new CommandRefused(Refusal.because(
                                RefusalCode.SHIPPING_NOT_PREPARED, RefusedCode.NO_DAY_READY.of(shipment.value()))
                        .with("missing", "readiness")
                        .with("shipment", shipment.value())));
    }

    /** Returns what was said of the shipments of this option. */
    public Transportation of(PlacementOption option) {
        return new Transportation(option.shipments().stream()
                .map(PlannedShipment::id)
                .flatMap(id -> find(id).stream())
                .toList());
    }

    /** Returns the ways to ship the shipments of this option, whether their quotes still hold or not. */
    public List<TransportationOption> options(PlacementOption option) {
        return of(option).shipments().stream()
                .flatMap(shipment -> shipment.options(option).stream())
                .toList();
    }

    /** Returns the day on which the last of the shipments is ready; empty if nothing was said of any. */
    public Optional<LocalDate> readyOn(ZoneId zone) {
        return shipments.stream().map(shipment -> shipment.readyOn(zone)).max(LocalDate::compareTo);
    }

    /** Returns this for shipments that all ship on this day. Source: rules.md#rule-31. */
    public Transportation shippingOn(LocalDate date, ZoneId zone) {
        return new Transportation(
                shipments.stream().map(each -> each.shippingOn(date, zone)).toList());
    }

    /** Returns this with the contact of a shipment, if there is one. */
    public Transportation withContact(ShipmentId shipment, Optional<Contact> contact) {
        return find(shipment).map(known -> with(known.with(contact))).orElse(this);
    }
}
