package io.confirmshipping.function.inbound.read;

import static io.confirmshipping.function.inbound.operation.InboundOperation.GET_SHIPMENT;
import static io.confirmshipping.function.inbound.operation.InboundOperation.LIST_DELIVERY_WINDOW_OPTIONS;
import static io.confirmshipping.function.inbound.operation.InboundOperation.LIST_SHIPMENT_BOXES;
import static io.confirmshipping.function.inbound.operation.InboundOperation.LIST_SHIPMENT_ITEMS;
import static io.confirmshipping.function.inbound.operation.InboundOperation.LIST_SHIPMENT_PALLETS;

import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.function.adapter.Operation.Query;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.inbound.view.DeliveryWindowView;
import io.confirmshipping.function.inbound.view.ItemView;
import io.confirmshipping.function.inbound.view.PalletViews;
import io.confirmshipping.function.inbound.view.PlanBoxes;
import io.confirmshipping.function.inbound.view.PlanShipmentView;
import io.confirmshipping.function.inbound.view.ShownPlan;
import io.confirmshipping.function.inbound.view.ShownWindows;
import io.confirmshipping.function.inbound.wire.Pages;
import io.confirmshipping.function.inbound.wire.Parameters;
import io.confirmshipping.usecase.pallets.PlannedShipmentReference;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;

/** Answers the reads of one shipment of a plan. */
@Singleton
public class ShipmentReads {

    private final PlanLookup lookup;

    public ShipmentReads(PlanLookup lookup) {
        this.lookup = lookup;
    }

    /** Returns the operations that are answered here. */
    public Map<InboundOperation, Query> operations() {
        return Map.of(
                GET_SHIPMENT, this::shipment,
                LIST_DELIVERY_WINDOW_OPTIONS, this::windows,
                LIST_SHIPMENT_BOXES, this::boxes,
                LIST_SHIPMENT_ITEMS, this::items,
                LIST_SHIPMENT_PALLETS, this::pallets);
    }

    private Response shipment(Request request, Instant now) {
        PlannedShipmentReference reference = request.plannedShipment();
        ShownPlan plan = lookup.plan(reference.workflow(), now);
        PlacementOption option = plan.optionOf(reference.shipment());
        return Response.ok(PlanShipmentView.of(
                plan,
                option,
                option.find(reference.shipment()).orElseThrow(),
                plan.confirmed(reference.shipment()).flatMap(lookup::tracked)));
    }

    private Response boxes(Request request, Instant now) {
        ShipmentId shipment = request.plannedShipment().shipment();
        PlanBoxes boxes = new PlanBoxes(plan(request, now));
        return Response.ok(
                Pages.of(LIST_SHIPMENT_BOXES, Parameters.of(request), "boxes", boxes.of(shipment), boxes::view));
    }

    private Response items(Request request, Instant now) {
        ShipmentId shipment = request.plannedShipment().shipment();
        return Response.ok(Pages.of(
                LIST_SHIPMENT_ITEMS,
                Parameters.of(request),
                "items",
                plan(request, now).items(shipment),
                ItemView::of));
    }

    private Response pallets(Request request, Instant now) {
        ShipmentId shipment = request.plannedShipment().shipment();
        return Response.ok(Pages.of(
                LIST_SHIPMENT_PALLETS,
                Parameters.of(request),
                "pallets",
                new PalletViews(plan(request, now)).of(shipment),
                pallet -> pallet));
    }

    private Response windows(Request request, Instant now) {
        ShownPlan plan = plan(request, now);
        ShipmentId shipment = request.plannedShipment().shipment();
        return Response.ok(Pages.of(
                LIST_DELIVERY_WINDOW_OPTIONS,
                Parameters.of(request),
                "deliveryWindowOptions",
                new ShownWindows(plan, shipment).validAt(now),
                window -> DeliveryWindowView.of(plan.id(), window)));
    }

    /** Returns the plan of the shipment. */
    private ShownPlan plan(Request request, Instant now) {
        PlannedShipmentReference reference = request.plannedShipment();
        ShownPlan plan = lookup.plan(reference.workflow(), now);
        plan.shipment(reference.shipment());
        return plan;
    }
}
