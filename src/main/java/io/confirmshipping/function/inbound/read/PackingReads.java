package io.confirmshipping.function.inbound.read;

import static io.confirmshipping.function.inbound.operation.InboundOperation.LIST_PACKING_GROUP_BOXES;
import static io.confirmshipping.function.inbound.operation.InboundOperation.LIST_PACKING_GROUP_ITEMS;
import static io.confirmshipping.function.inbound.operation.InboundOperation.LIST_PACKING_OPTIONS;

import io.confirmshipping.function.adapter.Operation.Query;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.view.ItemView;
import io.confirmshipping.function.inbound.view.PlanBoxes;
import io.confirmshipping.function.inbound.view.PlanPacking;
import io.confirmshipping.function.inbound.wire.Pages;
import io.confirmshipping.function.inbound.wire.Parameters;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;

/** Answers the reads of the packing of a plan. */
@Singleton
public class PackingReads {

    private final PlanLookup lookup;

    public PackingReads(PlanLookup lookup) {
        this.lookup = lookup;
    }

    /** Returns the operations that are answered here. */
    public Map<InboundOperation, Query> operations() {
        return Map.of(
                LIST_PACKING_OPTIONS, this::options,
                LIST_PACKING_GROUP_ITEMS, this::items,
                LIST_PACKING_GROUP_BOXES, this::boxes);
    }

    private Response options(Request request, Instant now) {
        PlanPacking packing = packing(request, now);
        return Response.ok(Pages.of(
                LIST_PACKING_OPTIONS, Parameters.of(request), "packingOptions", packing.generations(), packing::view));
    }

    private Response items(Request request, Instant now) {
        PlanPacking packing = packing(request, now);
        packing.generationOfGroup(group(request));
        return Response.ok(Pages.of(
                LIST_PACKING_GROUP_ITEMS,
                Parameters.of(request),
                "items",
                packing.plan().items(),
                ItemView::of));
    }

    private Response boxes(Request request, Instant now) {
        PlanPacking packing = packing(request, now);
        PlanBoxes boxes = new PlanBoxes(packing.plan());
        return Response.ok(Pages.of(
                LIST_PACKING_GROUP_BOXES,
                Parameters.of(request),
                "boxes",
                packing.boxes(packing.generationOfGroup(group(request))),
                boxes::view));
    }

    private PlanPacking packing(Request request, Instant now) {
        return new PlanPacking(lookup.plan(request.workflow(), now));
    }

    private static String group(Request request) {
        return request.names().get(InboundOperation.PACKING_GROUP_NAME);
    }
}
