package io.confirmshipping.function.inbound.read;

import static io.confirmshipping.function.inbound.operation.InboundOperation.GET_SHIPMENT_CONTENT_UPDATE_PREVIEW;
import static io.confirmshipping.function.inbound.operation.InboundOperation.LIST_SHIPMENT_CONTENT_UPDATE_PREVIEWS;

import io.confirmshipping.function.adapter.Operation.Query;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.view.ContentPreviewView;
import io.confirmshipping.function.inbound.view.ShownPlan;
import io.confirmshipping.function.inbound.wire.Pages;
import io.confirmshipping.function.inbound.wire.Parameters;
import io.confirmshipping.usecase.pallets.PlannedShipmentReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;

/** Answers the reads of previews of a shipment's contents. */
@Singleton
public class PreviewReads {

    private final PlanLookup lookup;
    private final PreviewLookup previews;

    public PreviewReads(PlanLookup lookup, PreviewLookup previews) {
        this.lookup = lookup;
        this.previews = previews;
    }

    /** Returns the operations that are answered here. */
    public Map<InboundOperation, Query> operations() {
        return Map.of(
                LIST_SHIPMENT_CONTENT_UPDATE_PREVIEWS, this::list,
                GET_SHIPMENT_CONTENT_UPDATE_PREVIEW, this::preview);
    }

    private Response list(Request request, Instant now) {
        PlannedShipmentReference reference = request.plannedShipment();
        ShownPlan plan = plan(reference, now);
        return Response.ok(Pages.of(
                LIST_SHIPMENT_CONTENT_UPDATE_PREVIEWS,
                Parameters.of(request),
                "contentUpdatePreviews",
                previews.validAt(now, plan, reference.shipment()),
                preview -> ContentPreviewView.of(plan, reference.shipment(), preview)));
    }

    private Response preview(Request request, Instant now) {
        PlannedShipmentReference reference = request.plannedShipment();
        ShownPlan plan = plan(reference, now);
        return Response.ok(
                ContentPreviewView.of(plan, reference.shipment(), previews.get(plan, reference.shipment(), request)));
    }

    private ShownPlan plan(PlannedShipmentReference reference, Instant now) {
        ShownPlan plan = lookup.plan(reference.workflow(), now);
        plan.shipment(reference.shipment());
        return plan;
    }
}
