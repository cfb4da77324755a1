package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.transportation.QuoteValidity;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** A workflow whose placement options expired before it was confirmed; it can be planned again. */
public record PlacementExpired(WorkflowHeader header, Offer offer) implements Workflow {

    @Override
    public WorkflowStatus status() {
        return WorkflowStatus.PLACEMENT_EXPIRED;
    }

    @Override
    public ExpiredSummary summary() {
        return new ExpiredSummary(header, offer.expiresAt(), offer.sizes());
    }

    @Override
    public Packing pack(Set<BoxSize> sizes, Instant now) {
        return Packing.again(header, offer, sizes, now);
    }

    @Override
    public AwaitingConfirmation plan(Offer fresh, Instant now) {
        return replaced(header.next(header.packing().accepted(), now), fresh);
    }

    @Override
    public AwaitingConfirmation planAgain(Offer fresh, Instant now) {
        return replaced(header.next(now), fresh);
    }

    private AwaitingConfirmation replaced(WorkflowHeader next, Offer fresh) {
        return AwaitingConfirmation.begin(
                next, fresh, OfferChange.between(offer, fresh, offer.defaultOption(), Optional.empty()));
    }

    @Override
    public Workflow shipFrom(Address source, Offer fresh, QuoteValidity quotes, Instant now) {
        WorkflowHeader next = header.next(source, now);
        return fresh == offer ? new PlacementExpired(next, offer) : replaced(next, fresh);
    }

    @Override
    public Cancelled cancel(Instant now) {
        return Cancelled.unconfirmed(header.next(now), offer, offer.currency(), now);
    }

    @Override
    public PlacementExpired rename(WorkflowName name, Instant now) {
        return name.equals(header.name()) ? this : new PlacementExpired(header.next(name, now), offer);
    }

    @Override
    public <R> R accept(WorkflowVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public CommandRefused refusal() {
        return new CommandRefused(summary().refusal());
    }
}
