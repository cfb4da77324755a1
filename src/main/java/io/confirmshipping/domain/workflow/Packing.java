package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.transportation.QuoteValidity;
import java.time.Instant;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/**
 * A workflow whose items are known, and nothing is on offer yet. It does not expire. Source: rules.md#rule-28.
 *
 * @param offer of nothing, with the seller's preference and the sizes of its boxes
 * @param currency of what it will be charged
 * @param isPacked whether its boxes are known
 */
public record Packing(WorkflowHeader header, Offer offer, CurrencyUnit currency, boolean isPacked) implements Workflow {

    /** Returns a new workflow of items that are not packed. */
    public static Packing begin(WorkflowHeader header, PlacementStrategy preference, CurrencyUnit currency) {
        return new Packing(header, Offer.none(preference, header.createdAt()), currency, false);
    }

    /** Returns a workflow whose boxes were given anew, and whose offer is gone. */
    static Packing again(WorkflowHeader header, Offer before, Set<BoxSize> sizes, Instant now) {
        header.packing().checkAccepted();
        WorkflowHeader next = header.next(now);
        Offer nothing = Offer.none(before.preference(), next.updatedAt()).of(sizes);
        return new Packing(next, nothing, before.currency(), true);
    }

    @Override
    public WorkflowStatus status() {
        return WorkflowStatus.PACKING;
    }

    @Override
    public PackingSummary summary() {
        return new PackingSummary(header, isPacked, offer.sizes());
    }

    @Override
    public Packing offerPacking(Instant now) {
        return new Packing(header.next(header.packing().next(), now), offer, currency, isPacked);
    }

    @Override
    public Packing acceptPacking(int generation, Instant now) {
        PackingOptions accepted = header.packing().accept(generation);
        return accepted.equals(header.packing())
                ? this
                : new Packing(header.next(accepted, now), offer, currency, isPacked);
    }

    @Override
    public Packing pack(Set<BoxSize> sizes, Instant now) {
        header.packing().checkAccepted();
        return new Packing(header.next(now), offer.of(sizes), currency, true);
    }

    @Override
    public Packing shipFrom(Address source, Offer fresh, QuoteValidity quotes, Instant now) {
        return new Packing(header.next(source, now), offer, currency, isPacked);
    }

    /** Begins with an offer for boxes; that they are known accepts their packing. */
    @Override
    public AwaitingConfirmation plan(Offer fresh, Instant now) {
        return AwaitingConfirmation.begin(header.next(header.packing().accepted(), now), fresh);
    }

    /** Plans for the boxes; as long as no packing is accepted, for the units without any. */
    @Override
    public AwaitingConfirmation planAgain(Offer fresh, Instant now) {
        if (isPacked) {
            return plan(fresh, now);
        }
        if (header.packing().isAccepted()) {
            throw refusal();
        }
        return AwaitingConfirmation.begin(header.next(now), fresh);
    }

    @Override
    public Cancelled cancel(Instant now) {
        return Cancelled.unconfirmed(header.next(now), offer, currency, now);
    }

    @Override
    public Packing rename(WorkflowName name, Instant now) {
        return name.equals(header.name()) ? this : new Packing(header.next(name, now), offer, currency, isPacked);
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
