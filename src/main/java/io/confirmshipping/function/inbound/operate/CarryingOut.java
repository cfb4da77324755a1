package io.confirmshipping.function.inbound.operate;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.read.PlanLookup;
import io.confirmshipping.function.inbound.view.ShownPlan;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.AcceptedOperation;
import io.confirmshipping.usecase.pallets.PlannedShipmentReference;
import io.confirmshipping.usecase.shipment.EnterTracking;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.workflow.AcceptPlacement;
import io.confirmshipping.usecase.workflow.CancelWorkflow;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Knows what accepted operations change. */
@Singleton
public class CarryingOut {

    private final AcceptPlacement acceptPlacement;
    private final CancelWorkflow cancelWorkflow;
    private final EnterTracking enterTracking;
    private final PlanLookup lookup;

    public CarryingOut(
            AcceptPlacement acceptPlacement,
            CancelWorkflow cancelWorkflow,
            EnterTracking enterTracking,
            PlanLookup lookup) {
        this.acceptPlacement = acceptPlacement;
        this.cancelWorkflow = cancelWorkflow;
        this.enterTracking = enterTracking;
        this.lookup = lookup;
    }

    /** Returns the change that an operation asks for. */
    public Change<?> change(AcceptedOperation accepted, Instant now) {
        Request request = OperationRequest.read(accepted);
        InboundOperation operation = Stream.of(InboundOperation.values())
                .filter(known -> known.operationId().equals(accepted.name()))
                .findFirst()
                .orElseThrow();
        return switch (operation) {
            case CANCEL_INBOUND_PLAN -> cancelWorkflow.cancel(request.workflow(), now);
            case CONFIRM_PLACEMENT_OPTION -> acceptPlacement(request, now);
            case UPDATE_SHIPMENT_TRACKING_DETAILS -> track(request, now);
            default -> throw new IllegalStateException("No operation %s is ever accepted".formatted(operation));
        };
    }

    /** Accepts what is due on receipt for the option, which its fees show: its ID stands for one price. */
    private Change<?> acceptPlacement(Request request, Instant now) {
        PlacementOptionId option = OperationRequest.placementOption(request);
        Money due = lookup.plan(request.workflow(), now)
                .workflow()
                .offer()
                .option(option)
                .chargesOnReceipt()
                .total();
        return acceptPlacement.accept(new AcceptPlacement.Command(request.workflow(), option, due), now);
    }

    private Change<?> track(Request request, Instant now) {
        TrackingInput input = TrackingInput.of(request.body());
        ShipmentReference shipment = confirmed(request.plannedShipment(), now);
        Optional<? extends Change<?>> papers =
                input.papers().map(entered -> enterTracking.enter(shipment, entered, now));
        return papers.isPresent() ? papers.get() : enterTracking.enter(shipment, input.boxes(), now);
    }

    private ShipmentReference confirmed(PlannedShipmentReference reference, Instant now) {
        ShownPlan plan = lookup.plan(reference.workflow(), now);
        ConfirmedShipment shipment = plan.confirmed(reference.shipment())
                .orElseThrow(() -> new CommandRefused(
                        RefusalCode.NOT_CONFIRMED, "The transportation of this shipment is not confirmed yet."));
        return new ShipmentReference(shipment.seller(), shipment.id());
    }
}
