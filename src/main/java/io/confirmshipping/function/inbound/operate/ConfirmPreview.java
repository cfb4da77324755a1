package io.confirmshipping.function.inbound.operate;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.read.PlanLookup;
import io.confirmshipping.function.inbound.read.PreviewLookup;
import io.confirmshipping.function.inbound.view.ShownPlan;
import io.confirmshipping.function.inbound.wire.InboundText;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.operation.OperationProblem;
import io.confirmshipping.usecase.pallets.PlannedShipmentReference;
import io.confirmshipping.usecase.preview.ContentPreview;
import io.confirmshipping.usecase.preview.PreviewContents;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Carries out a previewed edit of quantities, for {@code confirmShipmentContentUpdatePreview}. */
@Singleton
public class ConfirmPreview implements AsynchronousOperation {

    private final PreviewContents previewContents;
    private final PlanLookup lookup;
    private final PreviewLookup previews;

    public ConfirmPreview(PreviewContents previewContents, PlanLookup lookup, PreviewLookup previews) {
        this.previewContents = previewContents;
        this.lookup = lookup;
        this.previews = previews;
    }

    @Override
    public InboundOperation operation() {
        return InboundOperation.CONFIRM_SHIPMENT_CONTENT_UPDATE_PREVIEW;
    }

    @Override
    public OperationRequest accepted(Request request, Instant now) {
        PlannedShipmentReference reference = request.plannedShipment();
        ShownPlan plan = lookup.open(reference.workflow(), operation(), now);
        plan.placed(reference.shipment());
        previews.get(plan, reference.shipment(), request);
        return OperationRequest.withoutBody(request);
    }

    @Override
    public Change<List<OperationProblem>> change(Request request, Instant now) {
        PlannedShipmentReference reference = request.plannedShipment();
        ShownPlan plan = lookup.plan(reference.workflow(), now);
        ContentPreview preview = previews.find(plan, reference.shipment(), request)
                .orElseThrow(() -> new CommandRefused(
                        RefusalCode.QUOTE_EXPIRED, InboundText.of("The preview has expired. Generate it again.")));
        ContentUpdateInput input = ContentUpdateInput.of(Json.parse(preview.request()));
        return previewContents
                .confirm(preview, new RequestedContents(plan, reference.shipment()).edit(input), now)
                .map(edited -> List.of());
    }
}
