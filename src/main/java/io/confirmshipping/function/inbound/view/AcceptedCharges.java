package io.confirmshipping.function.inbound.view;

import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.workflow.AwaitingCarrier;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.domain.workflow.Confirmation;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.Packing;
import io.confirmshipping.domain.workflow.PlacementExpired;
import io.confirmshipping.domain.workflow.WorkflowVisitor;
import java.util.Optional;

/** Returns the charges that a seller has accepted with shipping; empty if none. */
final class AcceptedCharges implements WorkflowVisitor<Optional<Charges>> {

    @Override
    public Optional<Charges> visit(Packing packing) {
        return Optional.empty();
    }

    @Override
    public Optional<Charges> visit(AwaitingConfirmation awaiting) {
        return Optional.empty();
    }

    @Override
    public Optional<Charges> visit(PlacementExpired expired) {
        return Optional.empty();
    }

    @Override
    public Optional<Charges> visit(AwaitingCarrier awaiting) {
        return Optional.empty();
    }

    @Override
    public Optional<Charges> visit(Confirmed confirmed) {
        return Optional.of(confirmed.confirmation().accepted());
    }

    @Override
    public Optional<Charges> visit(Cancelled cancelled) {
        return cancelled.confirmation().map(Confirmation::accepted);
    }
}
