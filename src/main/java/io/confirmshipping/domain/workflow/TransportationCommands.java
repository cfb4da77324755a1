package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.transportation.DeliveryWindowChoice;
import java.time.Instant;
import java.time.ZoneId;

/** The commands of a {@link Workflow} by which transportation is arranged, shipment by shipment. */
sealed interface TransportationCommands permits Workflow {

    /**
     * Says when shipments are ready and what carriers ask about them, and quotes shipping them. Source: rules.md#rule-29.
     *
     * @throws CommandRefused placement-expired, unknown-placement-option, ship-date-out-of-range, destination-closed,
     *     box-limit-exceeded, carrier-not-available, already-confirmed, workflow-cancelled
     * @throws InvalidInput naming every shipment that is not of the option, or is named twice, and everything that is wrong
     *     with pallets
     */
    default Workflow quoteTransportation(TransportationRequest request, Instant now) {
        throw refusal();
    }

    /**
     * Offers delivery windows for a shipment, from the day on which it is ready; a chosen one stays. Source: rules.md#rule-31.
     *
     * @param zone of the place that the boxes ship from
     * @throws CommandRefused placement-expired, shipping-not-prepared, shipment-closed, workflow-cancelled
     */
    default Workflow offerDeliveryWindows(ShipmentId shipment, ZoneId zone, Instant now) {
        throw refusal();
    }

    /**
     * Chooses one of the delivery windows that were offered for a shipment. Source: rules.md#rule-31.
     *
     * @throws CommandRefused placement-expired, not-confirmed, shipping-not-prepared, delivery-window-expired,
     *     shipment-closed, workflow-cancelled
     * @throws InvalidInput if it is none of them
     */
    default Workflow chooseDeliveryWindow(DeliveryWindowChoice choice, Instant now) {
        throw refusal();
    }

    /**
     * Accepts one of the quoted ways for each shipment, with the charges that it names. Source: rules.md#rule-29.
     *
     * @throws CommandRefused placement-expired, not-confirmed, mixed-shipping-modes, quote-expired, shipping-not-prepared,
     *     ship-date-out-of-range, destination-closed, already-confirmed, workflow-cancelled
     * @throws InvalidInput naming every selection that is none of the ways
     */
    default Confirmed confirmTransportation(TransportationConfirmation request, Instant now) {
        throw refusal();
    }

    /** Returns the refusal of a command that this state does not allow. */
    CommandRefused refusal();
}
