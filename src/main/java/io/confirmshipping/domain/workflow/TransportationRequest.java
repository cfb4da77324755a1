package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.Closures;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.ShipDays;
import io.confirmshipping.domain.shipping.ShippingRules;
import io.confirmshipping.domain.transportation.ShipmentTransportation;
import io.confirmshipping.domain.transportation.Transportation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A seller's request for ways to ship shipments of a placement option, with the rules that apply to it.
 *
 * @param shipments one or more of the option
 * @param pallets of those that the seller gives pallets for
 */
public record TransportationRequest(
        PlacementOptionId option,
        List<ShipmentTransportation> shipments,
        List<PalletOverride> pallets,
        ShippingRules rules,
        Closures closures) {

    public TransportationRequest {
        shipments = List.copyOf(shipments);
        pallets = List.copyOf(pallets);
    }

    ShipDays shipDays() {
        return new ShipDays(rules.shipDates(), closures);
    }

    /**
     * Returns what is said of the shipments of an option, after this request, and the day on which all are ready.
     *
     * @param before what was said until now, of any option
     * @throws InvalidInput naming every shipment that is not of this option, or is named twice
     * @throws CommandRefused ship-date-out-of-range
     */
    Ready ready(PlacementOption chosen, Transportation before, Instant now) {
        checkShipments(chosen);
        ZoneId zone = rules.shipDates().zone();
        shipments.forEach(each -> rules.shipDates().check(LocalDate.ofInstant(each.readyAt(), zone), now));
        Transportation after = before.with(shipments);
        return new Ready(after, after.of(chosen).readyOn(zone).orElseThrow());
    }

    /**
     * Returns the workflow with all pallets of this request.
     *
     * @param override returns a workflow with the pallets of one shipment
     * @throws InvalidInput naming everything that is wrong with any of the pallets
     */
    <W extends Workflow> W loaded(W workflow, BiFunction<W, PalletOverride, W> override) {
        FieldErrors errors = new FieldErrors();
        W loaded = workflow;
        for (PalletOverride each : pallets) {
            try {
                loaded = override.apply(loaded, each);
            } catch (InvalidInput wrong) {
                Position position = position(each.shipment());
                errors.addAll(wrong.errors().stream()
                        .map(error -> error.within(position))
                        .toList());
            }
        }
        errors.throwIfAny();
        return loaded;
    }

    private Position position(ShipmentId shipment) {
        int place = shipments.stream()
                .map(ShipmentTransportation::shipment)
                .toList()
                .indexOf(shipment);
        return Position.of(CommandPart.CONFIGURATIONS, place);
    }

    /** @param on the day on which the last shipment is ready */
    record Ready(Transportation transportation, LocalDate on) {}

    private void checkShipments(PlacementOption chosen) {
        FieldErrors errors = new FieldErrors();
        FieldErrors.Duplicates<ShipmentId> named = errors.duplicates(FieldCode.NAME_EVERY_SHIPMENT_ONCE);
        for (int i = 0; i < shipments.size(); i++) {
            Position position = Position.of(CommandPart.CONFIGURATIONS, i).then(CommandPart.SHIPMENT);
            ShipmentId shipment = shipments.get(i).shipment();
            if (chosen.find(shipment).isPresent()) {
                named.check(shipment, position);
            } else {
                errors.add(
                        position,
                        FieldCode.NO_SHIPMENT_OF_THIS_OPTION.of(chosen.id().value()));
            }
        }
        errors.throwIfAny();
    }
}
