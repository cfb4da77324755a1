package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.Refused;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * A workflow that has ended without being received.
 *
 * @param confirmation what had been confirmed, if anything
 */
public record Cancelled(
        WorkflowHeader header,
        Offer offer,
        Optional<Confirmation> confirmation,
        List<ConfirmedShipment> shipments,
        Cancellation cancellation)
        implements Workflow {

    public Cancelled {
        shipments = List.copyOf(shipments);
    }

    static Cancelled unconfirmed(WorkflowHeader header, Offer offer, Instant now) {
        return new Cancelled(
                header, offer, Optional.empty(), List.of(), Cancellation.of(Optional.empty(), nothing(offer), now));
    }

    static Cancelled confirmed(Confirmed confirmed, WorkflowHeader header, Instant now) {
        Optional<Confirmation> confirmation = Optional.of(confirmed.confirmation());
        return new Cancelled(
                header,
                confirmed.offer(),
                confirmation,
                confirmed.shipments().stream()
                        .map(shipment -> shipment.cancel(now))
                        .toList(),
                Cancellation.of(confirmation, nothing(confirmed.offer()), now));
    }

    private static Money nothing(Offer offer) {
        return Money.zero(offer.options().get(0).fee().getCurrencyUnit());
    }

    @Override
    public WorkflowStatus status() {
        return WorkflowStatus.CANCELLED;
    }

    @Override
    public Set<Action> actions() {
        return EnumSet.noneOf(Action.class);
    }

    /** Cancelling again is answered with what it did. */
    @Override
    public Cancelled cancel(Instant now) {
        return this;
    }

    @Override
    public Workflow rename(WorkflowName name, Instant now) {
        throw refusal();
    }

    @Override
    public Refused refusal() {
        return new Refused(
                RefusalCode.WORKFLOW_CANCELLED, "This workflow is cancelled. Create a new one to send the boxes.");
    }
}
