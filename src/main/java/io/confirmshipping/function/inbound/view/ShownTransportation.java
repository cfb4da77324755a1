package io.confirmshipping.function.inbound.view;

import io.confirmshipping.domain.transportation.Transportation;
import io.confirmshipping.domain.workflow.AwaitingCarrier;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.domain.workflow.Confirmation;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.Packing;
import io.confirmshipping.domain.workflow.PlacementExpired;
import io.confirmshipping.domain.workflow.WorkflowVisitor;
import java.util.Optional;

/**
 * The transportation of a plan's shipments, as far as it is known.
 *
 * @param accepted the confirmation, once there is one
 */
record ShownTransportation(Transportation transportation, Optional<Confirmation> accepted) {

    private static final ShownTransportation UNKNOWN =
            new ShownTransportation(Transportation.UNKNOWN, Optional.empty());

    static ShownTransportation of(ShownPlan plan) {
        return plan.workflow().accept(new Finder());
    }

    private static ShownTransportation of(Confirmation confirmation) {
        return new ShownTransportation(confirmation.transportation(), Optional.of(confirmation));
    }

    private static final class Finder implements WorkflowVisitor<ShownTransportation> {

        @Override
        public ShownTransportation visit(Packing packing) {
            return UNKNOWN;
        }

        @Override
        public ShownTransportation visit(AwaitingConfirmation awaiting) {
            return new ShownTransportation(awaiting.transportation(), Optional.empty());
        }

        @Override
        public ShownTransportation visit(PlacementExpired expired) {
            return UNKNOWN;
        }

        @Override
        public ShownTransportation visit(AwaitingCarrier awaiting) {
            return new ShownTransportation(awaiting.transportation(), Optional.empty());
        }

        @Override
        public ShownTransportation visit(Confirmed confirmed) {
            return of(confirmed.confirmation());
        }

        @Override
        public ShownTransportation visit(Cancelled cancelled) {
            return cancelled.confirmation().map(ShownTransportation::of).orElse(UNKNOWN);
        }
    }
}
