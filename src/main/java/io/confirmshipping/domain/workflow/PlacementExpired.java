package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.Refusal;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.Refused;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.shipping.ShipDateWindow;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** A workflow that nobody confirmed in time; it can be planned again. */
public record PlacementExpired(WorkflowHeader header, Offer offer) implements Workflow {

    @Override
    public WorkflowStatus status() {
        return WorkflowStatus.PLACEMENT_EXPIRED;
    }

    @Override
    public Set<Action> actions() {
        return EnumSet.of(Action.CONTENTS, Action.PLACEMENTS, Action.CANCELLATION, Action.NAME);
    }

    @Override
    public Progress progress(ShipDateWindow shipDates, Instant now) {
        return Progress.at(
                Step.CONFIRM_SHIPPING,
                Awaited.What.PLACEMENT,
                refusal().refusal().detail());
    }

    @Override
    public AwaitingConfirmation plan(Offer fresh, Instant now) {
        return AwaitingConfirmation.begin(header.next(now), fresh);
    }

    @Override
    public Cancelled cancel(Instant now) {
        return Cancelled.unconfirmed(header.next(now), offer, now);
    }

    @Override
    public PlacementExpired rename(WorkflowName name, Instant now) {
        return name.equals(header.name()) ? this : new PlacementExpired(header.next(name, now), offer);
    }

    @Override
    public Refused refusal() {
        return new Refused(Refusal.because(
                        RefusalCode.PLACEMENT_EXPIRED,
                        "The placement options expired at %s. Plan again to get new ones.".formatted(offer.expiresAt()))
                .with("expiredAt", offer.expiresAt()));
    }
}
