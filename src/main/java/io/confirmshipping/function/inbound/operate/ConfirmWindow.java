package io.confirmshipping.function.inbound.operate;

import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.RequestRejected;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.read.PlanLookup;
import io.confirmshipping.function.inbound.view.DeliveryWindowView;
import io.confirmshipping.function.inbound.view.ShownPlan;
import io.confirmshipping.function.inbound.view.ShownWindows;
import io.confirmshipping.function.inbound.wire.InboundText;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.confirmshipping.usecase.pallets.PlannedShipmentReference;
import io.confirmshipping.usecase.transportation.ChooseDeliveryWindow;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Confirms a delivery window of a shipment, for {@code confirmDeliveryWindowOptions}. */
@Singleton
public class ConfirmWindow implements AsynchronousOperation {

    private final ChooseDeliveryWindow chooseDeliveryWindow;
    private final PlanLookup lookup;

    public ConfirmWindow(ChooseDeliveryWindow chooseDeliveryWindow, PlanLookup lookup) {
        this.chooseDeliveryWindow = chooseDeliveryWindow;
        this.lookup = lookup;
    }

    @Override
    public InboundOperation operation() {
        return InboundOperation.CONFIRM_DELIVERY_WINDOW_OPTIONS;
    }

    @Override
    public OperationRequest accepted(Request request, Instant now) {
        PlannedShipmentReference reference = request.plannedShipment();
        ShownPlan plan = lookup.open(reference.workflow(), operation(), now);
        plan.placed(reference.shipment());
        if (!new ShownWindows(plan, reference.shipment()).has(window(request))) {
            throw RequestRejected.because(
                    400,
                    "unknown-delivery-window",
                    InboundText.of("The requested deliveryWindowOptionId does not exist for the given shipment."));
        }
        return OperationRequest.withoutBody(request);
    }

    @Override
    public Change<List<OperationProblem>> change(Request request, Instant now) {
        String id = window(request);
        PlannedShipmentReference reference = request.plannedShipment();
        return chooseDeliveryWindow
                .choose(
                        reference,
                        window -> DeliveryWindowView.id(reference.workflow().workflow(), window)
                                .equals(id),
                        now)
                .map(chosen -> List.of());
    }

    private static String window(Request request) {
        return request.names().get(InboundOperation.DELIVERY_WINDOW_NAME);
    }
}
