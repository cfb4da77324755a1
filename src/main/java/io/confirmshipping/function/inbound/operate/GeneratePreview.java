package io.confirmshipping.function.inbound.operate;

import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.read.PlanLookup;
import io.confirmshipping.function.inbound.view.ShownPlan;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.confirmshipping.usecase.pallets.PlannedShipmentReference;
import io.confirmshipping.usecase.preview.PreviewContents;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Previews an edit of quantities, for {@code generateShipmentContentUpdatePreviews}. */
@Singleton
public class GeneratePreview implements AsynchronousOperation {

    private final PreviewContents previewContents;
    private final PlanLookup lookup;

    public GeneratePreview(PreviewContents previewContents, PlanLookup lookup) {
        this.previewContents = previewContents;
        this.lookup = lookup;
    }

    @Override
    public InboundOperation operation() {
        return InboundOperation.GENERATE_SHIPMENT_CONTENT_UPDATE_PREVIEWS;
    }

    @Override
    public OperationRequest accepted(Request request, Instant now) {
        ContentUpdateInput input = ContentUpdateInput.of(request.body());
        PlannedShipmentReference reference = request.plannedShipment();
        ShownPlan plan = lookup.open(reference.workflow(), operation(), now);
        plan.placed(reference.shipment());
        if (plan.confirmed(reference.shipment()).isPresent()) {
            new RequestedContents(plan, reference.shipment()).edit(input);
        }
        return OperationRequest.of(request, input.body());
    }

    @Override
    public Change<List<OperationProblem>> change(Request request, Instant now) {
        ContentUpdateInput input = ContentUpdateInput.of(request.body());
        PlannedShipmentReference reference = request.plannedShipment();
        ShownPlan plan = lookup.plan(reference.workflow(), now);
        RequestedContents requested = new RequestedContents(plan, reference.shipment());
        return previewContents
                .preview(plan.reference(reference.shipment()), requested.edit(input), Json.text(input.body()), now)
                .map(kept -> requested.warnings(input));
    }
}
