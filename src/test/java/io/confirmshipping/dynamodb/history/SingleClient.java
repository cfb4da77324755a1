package io.confirmshipping.dynamodb.history;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.HistoryEntry;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.fixture.Immediate;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.shipment.ShipmentReviews;
import io.confirmshipping.usecase.shipment.TrackingChanges;
import io.confirmshipping.usecase.workflow.ContentsChanges;
import io.confirmshipping.usecase.workflow.WorkflowChanges;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The ports of a client that nothing disturbs: it has a state, and what is decided becomes the next. */
final class SingleClient implements WorkflowChanges, ContentsChanges, TrackingChanges, ShipmentReviews {

    private State state;

    SingleClient(State state) {
        this.state = state;
    }

    State state() {
        return state;
    }

    @Override
    public <W extends Workflow> Change<W> change(
            WorkflowReference reference, Function<Workflow, W> decision, Instant now) {
        return new Immediate<>(() -> {
            Workflow current = state.stored().asOf(now);
            W decided = decision.apply(current);
            if (decided != current) {
                state = state.with(decided);
            }
            return decided;
        });
    }

    @Override
    public Change<WorkflowWithContents> change(
            WorkflowReference reference, UnaryOperator<WorkflowWithContents> decision, Instant now) {
        return new Immediate<>(() -> {
            WorkflowWithContents current = new WorkflowWithContents(
                    state.stored().asOf(now),
                    state.written().contents(),
                    state.written().allocations());
            WorkflowWithContents decided = decision.apply(current);
            if (decided.workflow() != current.workflow()) {
                state = state.with(decided);
            }
            return decided;
        });
    }

    @Override
    public Optional<TrackedShipment> find(ShipmentReference reference) {
        return Optional.of(tracked(reference));
    }

    @Override
    public Change<TrackedShipment> change(
            ShipmentReference reference, UnaryOperator<TrackedShipment> decision, HistoryEntry entry) {
        return new Immediate<>(() -> {
            TrackedShipment current = tracked(reference);
            TrackedShipment decided = decision.apply(current);
            if (decided != current) {
                state = state.with(decided.shipment()).with(decided.entered());
            }
            return decided;
        });
    }

    private TrackedShipment tracked(ShipmentReference reference) {
        return state.tracked(state.shipment(reference.shipment()));
    }

    @Override
    public Kept review(ShipmentReference reference) {
        return new Kept(state.shipment(reference.shipment()), state.edited(), state.tracking(), List.of(), List.of());
    }

    @Override
    public Page<ConfirmedShipment> list(SellerId seller, PageRequest page) {
        throw new UnsupportedOperationException("No list is in a history");
    }

    @Override
    public Page<ConfirmedShipment> list(SellerId seller, Set<ShipmentStatus> statuses, PageRequest page) {
        throw new UnsupportedOperationException("No list is in a history");
    }
}
