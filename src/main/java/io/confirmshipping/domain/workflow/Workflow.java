package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.ShipDays;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.PackedShipment;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.transportation.QuoteValidity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One run of sending inventory.
 *
 * <p>With boxes it begins {@link AwaitingConfirmation}: placement options are on offer for 24 hours. With items only it begins
 * {@link Packing}, until it is planned. Confirmed in time it is {@link Confirmed}, and every destination has a shipment; otherwise
 * it is {@link PlacementExpired} until it is planned again.
 * A seller may also accept the destinations first, and is then {@link AwaitingCarrier} until shipping is confirmed, too.
 * Until a center begins receiving it can become {@link Cancelled}, where it ends.
 *
 * <p>A state carries out the commands that it allows, and refuses all others with its own reason. A command that was carried
 * out before changes nothing, and returns the state itself. Commands that only some sellers need stand apart: {@link PackingCommands}
 * and {@link TransportationCommands}.
 */
public sealed interface Workflow extends PackingCommands, TransportationCommands
        permits Packing, AwaitingConfirmation, PlacementExpired, AwaitingCarrier, Confirmed, Cancelled {

    @Override
    WorkflowHeader header();

    WorkflowStatus status();

    /** Returns the placement options, on offer or not; an offer of nothing before the first. */
    Offer offer();

    /** Returns the confirmed shipments, one per destination; empty before confirmation. */
    default List<ConfirmedShipment> shipments() {
        return List.of();
    }

    /** Returns the placement that was accepted before shipping; empty if none was, and once shipping is confirmed, too. */
    default Optional<AcceptedPlacement> acceptedPlacement() {
        return Optional.empty();
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

    /** Returns this workflow if the packing is accepted already, and refuses any other. */
    @Override
    default Workflow acceptPacking(int generation, Instant now) {
        if (header().packing().equals(new PackingOptions(generation, true))) {
            return this;
        }
        throw header().packing().refusal();
    }

    /**
     * Replaces the placement options by fresh ones, for boxes that were given with them; a shipping choice made for the old ones is gone.
     * Source: rules.md#rule-4.
     *
     * @throws CommandRefused already-confirmed, workflow-cancelled
     */
    default AwaitingConfirmation plan(Offer fresh, Instant now) {
        throw refusal();
    }

    /**
     * Replaces the placement options by fresh ones for the boxes that are known, or for units as long as no packing is accepted.
     *
     * @throws CommandRefused not-planned if boxes are waited for, already-confirmed, workflow-cancelled
     */
    default AwaitingConfirmation planAgain(Offer fresh, Instant now) {
        throw refusal();
    }

    /**
     * Ships from another address; the contents stay. Another offer takes the place of the one before, and a shipping choice
     * that was made for it is gone; an accepted placement stays accepted. Source: rules.md#rule-38.
     *
     * @param fresh the offer from there: new options, or those before, of which the accepted one is quoted anew; the same object
     *     if the boxes are in the same place
     * @param quotes how long quotes hold that are made now
     * @throws CommandRefused already-confirmed, workflow-cancelled
     */
    default Workflow shipFrom(Address source, Offer fresh, QuoteValidity quotes, Instant now) {
        throw refusal();
    }

    /**
     * Chooses a way to ship. After confirmation, only the ship date may differ from the confirmed choice.
     *
     * @throws CommandRefused placement-expired, unknown-placement-option, mixed-shipping-modes, ship-date-out-of-range,
     *     destination-closed, carrier-not-available, box-limit-exceeded, already-confirmed, shipment-on-its-way,
     *     workflow-cancelled
     * @throws InvalidInput naming every shipment that is not of the option, or is named twice
     */
    default Workflow choose(ShippingRequest request, Instant now) {
        throw refusal();
    }

    /**
     * Accepts the destinations of an option and what is due on receipt for them. Shipping is chosen and confirmed later.
     * Source: rules.md#rule-26.
     *
     * @param accepted the total due on receipt that the seller saw
     * @param quotes how long quotes hold that are made now
     * @throws CommandRefused placement-expired, unknown-placement-option, charges-changed, already-confirmed,
     *     workflow-cancelled, or why no shipping method can be chosen for the option
     */
    default Workflow acceptPlacement(
            PlacementOptionId option, Money accepted, QuoteValidity quotes, ShipmentNaming naming, Instant now) {
        throw refusal();
    }

    /**
     * Accepts the charges and makes one shipment per destination.
     *
     * @param accepted the total that the seller saw
     * @param shipDays the days that must still include the chosen one
     * @throws CommandRefused placement-expired, shipping-not-chosen, unknown-placement-option, charges-changed,
     *     quote-expired, ship-date-out-of-range, destination-closed, already-confirmed, workflow-cancelled
     */
    default Confirmed confirm(
            PlacementOptionId option, Money accepted, ShipDays shipDays, ShipmentNaming naming, Instant now) {
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
     * Replaces the estimate for a shipment by the seller's pallets, and adjusts the charges by pallets. Source:
     * rules.md#rule-16.
     *
     * @throws CommandRefused placement-expired, shipment-not-found, box-limit-exceeded, carrier-not-available,
     *     other-shipping-mode, shipment-on-its-way, receiving-has-begun, workflow-cancelled
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
     * Gives a shipment another name, from the acceptance of its destination until its carrier is confirmed; afterwards the
     * shipment itself has a name. Source: rules.md#rule-15.
     *
     * @throws CommandRefused placement-expired, not-confirmed, already-confirmed, shipment-not-found, workflow-cancelled
     */
    default Workflow renameShipment(ShipmentId shipment, ShipmentName name, Instant now) {
        throw refusal();
    }

    /**
     * Returns the shipping choice; empty until it is made.
     *
     * @throws CommandRefused placement-expired, workflow-cancelled: it will not ship
     */
    default Optional<ShippingChoice> choiceToShip() {
        throw refusal();
    }

    /** Returns the shipping choice in any state of the workflow; empty if none was made. */
    default Optional<ShippingChoice> choice() {
        return Optional.empty();
    }

    /** Returns what the visitor returns for this state. */
    <R> R accept(WorkflowVisitor<R> visitor);

    @Override
    CommandRefused refusal();
}
