package io.confirmshipping.function.inbound.read;

import static io.confirmshipping.function.inbound.operation.InboundOperation.GET_INBOUND_PLAN;
import static io.confirmshipping.function.inbound.operation.InboundOperation.LIST_INBOUND_PLANS;
import static io.confirmshipping.function.inbound.operation.InboundOperation.LIST_INBOUND_PLAN_BOXES;
import static io.confirmshipping.function.inbound.operation.InboundOperation.LIST_INBOUND_PLAN_ITEMS;
import static io.confirmshipping.function.inbound.operation.InboundOperation.LIST_INBOUND_PLAN_PALLETS;
import static io.confirmshipping.function.inbound.operation.InboundOperation.LIST_PLACEMENT_OPTIONS;
import static io.confirmshipping.function.inbound.operation.InboundOperation.LIST_TRANSPORTATION_OPTIONS;

import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.function.adapter.Operation.Query;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.view.ItemView;
import io.confirmshipping.function.inbound.view.PalletViews;
import io.confirmshipping.function.inbound.view.PlacementOptionView;
import io.confirmshipping.function.inbound.view.PlanBoxes;
import io.confirmshipping.function.inbound.view.PlanView;
import io.confirmshipping.function.inbound.view.ShownPlan;
import io.confirmshipping.function.inbound.view.TransportationOptions;
import io.confirmshipping.function.inbound.wire.Pages;
import io.confirmshipping.function.inbound.wire.Parameters;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Answers the reads of plans as a whole. */
@Singleton
public class PlanReads {

    private final PlanLookup lookup;
    private final PlanList list;

    public PlanReads(PlanLookup lookup, PlanList list) {
        this.lookup = lookup;
        this.list = list;
    }

    /** Returns the operations that are answered here. */
    public Map<InboundOperation, Query> operations() {
        return Map.of(
                LIST_INBOUND_PLANS, list::page,
                GET_INBOUND_PLAN, (request, now) -> Response.ok(PlanView.of(plan(request, now))),
                LIST_INBOUND_PLAN_BOXES, this::boxes,
                LIST_INBOUND_PLAN_ITEMS, this::items,
                LIST_INBOUND_PLAN_PALLETS, this::pallets,
                LIST_PLACEMENT_OPTIONS, this::placementOptions,
                LIST_TRANSPORTATION_OPTIONS, this::transportationOptions);
    }

    private ShownPlan plan(Request request, Instant now) {
        return lookup.plan(request.workflow(), now);
    }

    private Response boxes(Request request, Instant now) {
        PlanBoxes boxes = new PlanBoxes(plan(request, now));
        return Response.ok(
                Pages.of(LIST_INBOUND_PLAN_BOXES, Parameters.of(request), "boxes", boxes.all(), boxes::view));
    }

    private Response items(Request request, Instant now) {
        return Response.ok(Pages.of(
                LIST_INBOUND_PLAN_ITEMS,
                Parameters.of(request),
                "items",
                plan(request, now).items(),
                ItemView::of));
    }

    private Response pallets(Request request, Instant now) {
        return Response.ok(Pages.of(
                LIST_INBOUND_PLAN_PALLETS,
                Parameters.of(request),
                "pallets",
                new PalletViews(plan(request, now)).all(),
                pallet -> pallet));
    }

    private Response placementOptions(Request request, Instant now) {
        ShownPlan plan = plan(request, now);
        return Response.ok(Pages.of(
                LIST_PLACEMENT_OPTIONS,
                Parameters.of(request),
                "placementOptions",
                plan.options(),
                option -> PlacementOptionView.of(plan, option)));
    }

    private Response transportationOptions(Request request, Instant now) {
        Parameters parameters = Parameters.of(request);
        Optional<String> option = parameters.text("placementOptionId");
        Optional<String> shipment = parameters.text("shipmentId");
        if (option.isEmpty() && shipment.isEmpty()) {
            parameters.refuse("placementOptionId", "is missing, and so is shipmentId; give one of them");
        }
        parameters.check();
        ShownPlan plan = plan(request, now);
        option.map(PlacementOptionId::new).ifPresent(plan.workflow().offer()::option);
        Optional<ShipmentId> asked = shipment.map(ShipmentId::new);
        asked.ifPresent(plan::shipment);
        return Response.ok(Pages.of(
                LIST_TRANSPORTATION_OPTIONS,
                parameters,
                "transportationOptions",
                new TransportationOptions(plan, now, option.map(PlacementOptionId::new), asked).all(),
                each -> each));
    }
}
