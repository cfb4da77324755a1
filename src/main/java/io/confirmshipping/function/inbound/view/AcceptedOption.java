package io.confirmshipping.function.inbound.view;

import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.workflow.AwaitingCarrier;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.Packing;
import io.confirmshipping.domain.workflow.PlacementExpired;
import io.confirmshipping.domain.workflow.WorkflowVisitor;
import java.util.Optional;

/** Returns the placement option that a seller has accepted; empty if none. */
final class AcceptedOption implements WorkflowVisitor<Optional<PlacementOptionId>> {

    @Override
    public Optional<PlacementOptionId> visit(Packing packing) {
        return Optional.empty();
    }

    @Override
    public Optional<PlacementOptionId> visit(AwaitingConfirmation awaiting) {
        return Optional.empty();
    }

    @Override
    public Optional<PlacementOptionId> visit(PlacementExpired expired) {
        return Optional.empty();
    }

    @Override
    public Optional<PlacementOptionId> visit(AwaitingCarrier awaiting) {
        return Optional.of(awaiting.placement().option());
    }

    @Override
    public Optional<PlacementOptionId> visit(Confirmed confirmed) {
        return Optional.of(confirmed.confirmation().shipping().option());
    }

    @Override
    public Optional<PlacementOptionId> visit(Cancelled cancelled) {
        return cancelled.acceptedOption();
    }
}
