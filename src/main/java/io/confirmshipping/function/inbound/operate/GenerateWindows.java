package io.confirmshipping.function.inbound.operate;

import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.read.PlanLookup;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.confirmshipping.usecase.pallets.PlannedShipmentReference;
import io.confirmshipping.usecase.transportation.OfferDeliveryWindows;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Offers delivery windows for a shipment, for {@code generateDeliveryWindowOptions}. */
@Singleton
public class GenerateWindows implements AsynchronousOperation {

    private final OfferDeliveryWindows offerDeliveryWindows;
    private final PlanLookup lookup;

    public GenerateWindows(OfferDeliveryWindows offerDeliveryWindows, PlanLookup lookup) {
        this.offerDeliveryWindows = offerDeliveryWindows;
        this.lookup = lookup;
    }

    @Override
    public InboundOperation operation() {
        return InboundOperation.GENERATE_DELIVERY_WINDOW_OPTIONS;
    }

    @Override
    public OperationRequest accepted(Request request, Instant now) {
        PlannedShipmentReference reference = request.plannedShipment();
        lookup.open(reference.workflow(), operation(), now).shipment(reference.shipment());
        return OperationRequest.withoutBody(request);
    }

    @Override
    public Change<List<OperationProblem>> change(Request request, Instant now) {
        return offerDeliveryWindows.offer(request.plannedShipment(), now).map(offered -> List.of());
    }
}
