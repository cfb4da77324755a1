package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.ShipDays;
import io.confirmshipping.domain.transportation.ShipmentTransportation;
import io.confirmshipping.domain.transportation.Transportation;
import io.confirmshipping.domain.transportation.TransportationOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A seller's selection of a way to ship for every shipment of the accepted placement. Source: rules.md#rule-29. */
public record TransportationConfirmation(List<TransportationSelection> selections, ShipDays shipDays) {

    public TransportationConfirmation {
        selections = List.copyOf(selections);
    }

    /** Returns whether this selects a way for each of these shipments, once, and for no other. */
    public boolean isFor(List<ShipmentId> shipments) {
        Set<ShipmentId> selected = new HashSet<>();
        return selections.stream().allMatch(each -> selected.add(each.shipment()))
                && selected.equals(Set.copyOf(shipments));
    }

    /**
     * Returns the options that are selected, in the order of the selections, whether their quotes still hold or not.
     *
     * @param options of all shipments
     * @throws InvalidInput naming every selection that is none of them
     */
    public List<TransportationOption> selected(List<TransportationOption> options) {
        FieldErrors errors = new FieldErrors();
        List<TransportationOption> selected = new ArrayList<>();
        for (int i = 0; i < selections.size(); i++) {
            Optional<TransportationOption> found = find(selections.get(i), options);
            if (found.isEmpty()) {
                errors.add(
                        Position.of(CommandPart.SELECTIONS, i).then(CommandPart.TRANSPORTATION_OPTION),
                        FieldCode.NO_TRANSPORTATION_OPTION.of());
            }
            found.ifPresent(selected::add);
        }
        errors.throwIfAny();
        return selected;
    }

    /** Returns whether all that is selected is among these options. */
    boolean areAmong(List<TransportationOption> options) {
        return selections.stream().allMatch(each -> find(each, options).isPresent());
    }

    private static Optional<TransportationOption> find(
            TransportationSelection selection, List<TransportationOption> options) {
        return options.stream()
                .filter(option -> option.shipment().equals(selection.shipment()))
                .filter(selection.names())
                .findFirst();
    }

    /**
     * Returns the option that stands for all: it has their method and their carrier.
     *
     * @throws InvalidInput naming what is no option, or the selections if they are not one per shipment
     * @throws CommandRefused mixed-shipping-modes, quote-expired
     */
    TransportationOption single(PlacementOption placement, Transportation transportation, Instant now) {
        if (!isFor(placement.shipments().stream().map(each -> each.id()).toList())) {
            throw new InvalidInput(Position.of(CommandPart.SELECTIONS), FieldCode.NO_OPTION_FOR_EACH_SHIPMENT.of());
        }
        List<TransportationOption> selected = selected(transportation.options(placement));
        TransportationOption first = selected.get(0);
        if (!selected.stream().allMatch(option -> option.method().equals(first.method()))) {
            throw new CommandRefused(RefusalCode.MIXED_SHIPPING_MODES, RefusedCode.SAME_METHOD_SELECTED.of());
        }
        selected.forEach(option -> checkHolds(option, now));
        return first;
    }

    private static void checkHolds(TransportationOption option, Instant now) {
        if (!option.holdsAt(now)) {
            Instant end = option.expiresAt().orElseThrow();
            throw new CommandRefused(
                    Refusal.because(RefusalCode.QUOTE_EXPIRED, RefusedCode.GENERATE_OPTIONS_AGAIN.of(end))
                            .with("expiredAt", end));
        }
    }

    /**
     * Returns what is known of the shipments with the contacts of the selections.
     *
     * @throws CommandRefused shipping-not-prepared if something is missing that the carrier needs
     */
    Transportation prepared(TransportationOption way, Transportation transportation) {
        Transportation known = transportation;
        for (TransportationSelection selection : selections) {
            known = known.withContact(selection.shipment(), selection.contact());
        }
        if (!way.method().isPartnered()) {
            checkWindows(known);
        } else if (!way.method().isSmallParcel()) {
            checkFreight(known);
        }
        return known;
    }

    private void checkWindows(Transportation known) {
        checkEach(known, shipment -> shipment.chosenWindow().isPresent(), "window", RefusedCode.NEEDS_WINDOW);
    }

    /**
     * Checks that no shipment was to arrive before it ships.
     *
     * @throws CommandRefused shipping-not-prepared
     */
    void checkArrival(Transportation known, LocalDate shipDate) {
        selections.stream()
                .flatMap(selection -> known.find(selection.shipment()).stream())
                .forEach(shipment ->
                        shipment.checkArrival(shipDate, shipDays.window().zone()));
    }

    private void checkFreight(Transportation known) {
        checkEach(known, shipment -> shipment.freight().isPresent(), "freight", RefusedCode.NEEDS_FREIGHT);
        checkEach(known, shipment -> shipment.contact().isPresent(), "contact", RefusedCode.NEEDS_CONTACT);
    }

    private void checkEach(
            Transportation known, Predicate<ShipmentTransportation> isGiven, String missing, RefusedCode code) {
        for (TransportationSelection selection : selections) {
            ShipmentId id = selection.shipment();
            if (known.find(id).filter(isGiven).isEmpty()) {
                throw new CommandRefused(Refusal.because(RefusalCode.SHIPPING_NOT_PREPARED, code.of(id.value()))
                        .with("missing", missing)
                        .with("shipment", id.value()));
            }
        }
    }
}
