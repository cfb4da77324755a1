package io.confirmshipping.dynamodb.history;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.PackedShipment;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.domain.workflow.Confirmed;
import io.confirmshipping.domain.workflow.QuantityEditResult;
import io.confirmshipping.domain.workflow.ReportedShipment;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.fixture.Immediate;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.PageRequest;
import io.confirmshipping.usecase.shipment.ShipmentReader;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.shipment.ShipmentWriter;
import io.confirmshipping.usecase.workflow.WorkflowReference;
import io.confirmshipping.usecase.workflow.WorkflowWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The ports of a client that nothing disturbs: it has a state, and what is decided becomes the next. */
final class SingleClient implements WorkflowWriter, ShipmentReader, ShipmentWriter {

    private State state;

    SingleClient(State state) {
        this.state = state;
    }

    State state() {
        return state;
    }

    @Override
    public Change<WorkflowWithContents> add(Supplier<WorkflowWithContents> workflow) {
        throw new UnsupportedOperationException("A history is about one workflow");
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
    public Change<WorkflowWithContents> changeWithContents(
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
    public Change<TrackedShipment> changeTracking(
            ShipmentReference reference, UnaryOperator<TrackedShipment> decision) {
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
    public Change<ConfirmedShipment> change(ShipmentReference reference, UnaryOperator<ConfirmedShipment> decision) {
        return new Immediate<>(() -> {
            ConfirmedShipment decided = decision.apply(state.shipment(reference.shipment()));
            state = state.with(decided);
            return decided;
        });
    }

    @Override
    public Change<QuantityEditResult> changeQuantities(
            ShipmentReference reference, Function<Packed, QuantityEditResult> decision, Instant now) {
        return new Immediate<>(() -> {
            ConfirmedShipment before = state.shipment(reference.shipment());
            PackedShipment packed = new PackedShipment(before, state.manifest(before));
            QuantityEditResult decided = decision.apply(
                    new Packed(state.stored().asOf(now), packed, state.written().confirmed()));
            if (decided.shipment() != packed) {
                state = state.with(decided.workflow()).with(decided.shipment().manifest());
            }
            return decided;
        });
    }

    @Override
    public Change<ConfirmedShipment> report(
            ShipmentConfirmationId id,
            ShipmentReport report,
            Function<Reportable, ReportedShipment> decision,
            Instant now) {
        return new Immediate<>(() -> {
            ConfirmedShipment before = state.shipment(id);
            if (state.reports().contains(report.id())) {
                return before;
            }
            ReportedShipment decided = decision.apply(new Reportable(before, () -> (Confirmed) state.stored()));
            state = decided.workflow()
                    .map(state::with)
                    .orElseGet(() -> state.with(decided.shipment()))
                    .reported(report.id());
            return decided.shipment();
        });
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
