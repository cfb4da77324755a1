package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentName;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * A seller's acceptance of the destinations of a placement option, and of what is due on receipt for them. Source:
 * rules.md#rule-26.
 *
 * @param shipments one per destination, in the order of the option
 */
public record AcceptedPlacement(PlacementOptionId option, Instant acceptedAt, List<AcceptedShipment> shipments) {

    public AcceptedPlacement {
        shipments = List.copyOf(shipments);
    }

    static AcceptedPlacement of(PlacementOption option, ShipmentNaming naming, Instant now) {
        List<AcceptedShipment> shipments = option.shipments().stream()
                .map(planned ->
                        new AcceptedShipment(planned.id(), naming.identify(), naming.name(planned.warehouseId(), now)))
                .toList();
        return new AcceptedPlacement(option.id(), now, shipments);
    }

    /**
     * Checks that this is a shipment of the accepted placement.
     *
     * @throws CommandRefused shipment-not-found
     */
    void check(ShipmentId planned) {
        if (shipments.stream().noneMatch(one -> one.plannedAs().equals(planned))) {
            throw new CommandRefused(
                    RefusalCode.SHIPMENT_NOT_FOUND, RefusedCode.NO_SHIPMENT_OF_ACCEPTED_OPTION.of(planned.value()));
        }
    }

    /** Returns this with another name of a shipment. */
    AcceptedPlacement withName(ShipmentId planned, ShipmentName name) {
        return new AcceptedPlacement(
                option,
                acceptedAt,
                shipments.stream()
                        .map(shipment -> shipment.plannedAs().equals(planned) ? shipment.withName(name) : shipment)
                        .toList());
    }

    /** Returns this with other IDs, drawn again, in place of those that other shipments have. Source: rules.md#rule-10. */
    AcceptedPlacement without(Set<ShipmentConfirmationId> taken) {
        return new AcceptedPlacement(
                option,
                acceptedAt,
                shipments.stream()
                        .map(shipment -> taken.contains(shipment.id()) ? shipment.identifiedAnew() : shipment)
                        .toList());
    }

    /**
     * Returns the confirmed shipments, one per destination.
     *
     * @param accepted the option of this placement
     */
    List<ConfirmedShipment> confirmed(
            PlacementOption accepted, WorkflowHeader header, ShippingChoice choice, Instant now) {
        return accepted.shipments().stream()
                .map(planned -> shipment(planned.id()).confirmed(planned, header, choice, now))
                .toList();
    }

    /**
     * Returns the shipment that was planned as this one.
     *
     * @throws NoSuchElementException if it is not one of the accepted option
     */
    public AcceptedShipment shipment(ShipmentId planned) {
        return shipments.stream()
                .filter(shipment -> shipment.plannedAs().equals(planned))
                .findFirst()
                .orElseThrow();
    }
}
