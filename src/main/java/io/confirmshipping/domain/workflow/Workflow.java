package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.PackedShipment;
import io.confirmshipping.domain.shipping.ShipDateWindow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One run of sending inventory.
 *
 * <p>It begins {@link AwaitingConfirmation}: placement options are on offer for 24 hours. Confirmed in time it is {@link
 * Confirmed}, and every destination has a shipment; otherwise it is {@link PlacementExpired} until it is planned again.
 * Until a center begins receiving it can become {@link Cancelled}, where it ends.
 *
 * <p>A state does what it allows and refuses the rest with its own reason. A command that changes nothing, because it
 * was carried out before, gives the state itself.
 */
public sealed interface Workflow permits AwaitingConfirmation, PlacementExpired, Confirmed, Cancelled {

    WorkflowHeader header();

    WorkflowStatus status();

    /** Returns the placement options, on offer or not. */
    Offer offer();

    /** Returns the confirmed shipments, one per destination; empty before confirmation. */
    default List<ConfirmedShipment> shipments() {
        return List.of();
    }

    /** Returns it without its placement options. */
    WorkflowSummary summary();

    /** Returns the seller's acts on its confirmed shipments since {@code before}. */
    default List<WorkflowAct> actsSince(Workflow before) {
        return List.of();
    }

    /** Returns this workflow as of now: expired, if its offer has lapsed. */
    default Workflow asOf(Instant now) {
        return this;
    }

    /**
     * Replaces the placement options by fresh ones; a shipping choice made for the old ones is gone. Source: rules.md#rule-4.
     *
     * @throws CommandRefused already-confirmed, workflow-cancelled
     */
    default AwaitingConfirmation plan(Offer fresh, Instant now) {
        throw refusal();
    }

    /**
     * Chooses how to ship; once confirmed only the ship date may differ from what was chosen.
     *
     * @throws CommandRefused placement-expired, unknown-placement-option, mixed-shipping-modes, ship-date-out-of-range,
     *     carrier-not-available, box-limit-exceeded, already-confirmed, workflow-cancelled
     * @throws InvalidInput naming every shipment that is none of the option, or that is named twice
     */
    default Workflow choose(ShippingRequest request, Instant now) {
        throw refusal();
    }

    /**
     * Accepts the charges and makes one shipment per destination.
     *
     * @param accepted the total that the seller saw
     * @param shipDates the days of which the chosen one must still be
     * @throws CommandRefused placement-expired, shipping-not-chosen, unknown-placement-option, charges-changed,
     *     ship-date-out-of-range, already-confirmed, workflow-cancelled
     */
    default Confirmed confirm(
            PlacementOptionId option, Money accepted, ShipDateWindow shipDates, ShipmentNaming naming, Instant now) {
        throw refusal();
    }

    /**
     * Edits the quantities of one of its shipments.
     *
     * @throws CommandRefused placement-expired, not-confirmed, workflow-cancelled, or with any code of {@link
     *     PackedShipment#edit}
     */
    default QuantityEditResult editQuantities(QuantityEditRequest request, Instant now) {
        throw refusal();
    }

    /**
     * Puts the seller's pallets in the place of the estimate for a shipment; charges by pallets follow. Source:
     * rules.md#rule-16.
     *
     * @throws CommandRefused placement-expired, shipment-not-found, box-limit-exceeded, carrier-not-available,
     *     already-confirmed, receiving-has-begun, workflow-cancelled
     */
    default Workflow override(PalletOverride pallets, Instant now) {
        throw refusal();
    }

    /**
     * Cancels it with all its shipments.
     *
     * @throws CommandRefused receiving-has-begun
     */
    Cancelled cancel(Instant now);

    /** @throws CommandRefused workflow-cancelled */
    Workflow rename(WorkflowName name, Instant now);

    /**
     * Returns how it will ship; empty until that is chosen.
     *
     * @throws CommandRefused placement-expired, workflow-cancelled: it will not ship
     */
    default Optional<ShippingChoice> chosen() {
        throw refusal();
    }

    /** Returns how the seller chose to ship, whatever became of the workflow since; empty if that was never chosen. */
    default Optional<ShippingChoice> choice() {
        return Optional.empty();
    }

    /** Returns what the visitor returns for this state. */
    <R> R accept(WorkflowVisitor<R> visitor);

    /** Returns why this state does not do what it was asked. */
    CommandRefused refusal();
}
