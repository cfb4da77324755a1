package io.confirmshipping.function;

import io.confirmshipping.domain.placement.LoadedShipment;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.drawing.PalletsDrawing;
import io.confirmshipping.function.adapter.HttpFunction;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.RequestRejected;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.request.PageQuery;
import io.confirmshipping.function.request.RequestSchemas;
import io.confirmshipping.function.view.PageView;
import io.confirmshipping.function.view.PalletsView;
import io.confirmshipping.function.view.ShipmentView;
import io.confirmshipping.function.view.WorkflowView;
import io.confirmshipping.usecase.Page;
import io.confirmshipping.usecase.pallets.ReviewPallets;
import io.confirmshipping.usecase.shipment.ReviewShipment;
import io.confirmshipping.usecase.shipment.ShipmentReader;
import io.confirmshipping.usecase.workflow.WorkflowKind;
import io.confirmshipping.usecase.workflow.WorkflowReader;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers every question about workflows and shipments, and every request that nobody else answers. */
@Named("review")
@Singleton
public class ReviewFunction extends HttpFunction {

    private final WorkflowReader workflows;
    private final ShipmentReader shipments;
    private final ReviewShipment reviewShipment;
    private final ReviewPallets reviewPallets;
    private final WorkflowView view;

    public ReviewFunction(
            Clock clock,
            WorkflowReader workflows,
            ShipmentReader shipments,
            ReviewShipment reviewShipment,
            ReviewPallets reviewPallets,
            WorkflowView view) {
        super(clock);
        this.workflows = workflows;
        this.shipments = shipments;
        this.reviewShipment = reviewShipment;
        this.reviewPallets = reviewPallets;
        this.view = view;
    }

    @Override
    protected Response answer(Request call, Instant now) {
        return switch (call.route()) {
            case "GET /workflows" -> listWorkflows(call, now);
            case "GET /workflows/{workflowId}" -> reviewWorkflow(call.withoutQuery(), now);
            case "GET /workflows/{workflowId}/shipments/{shipmentId}/pallets" ->
                reviewPallets(call.withoutQuery(), now);
            case "GET /shipments" -> listShipments(call);
            case "GET /shipments/{shipmentConfirmationId}" -> reviewShipment(call.withoutQuery(), now);
            default -> throw RequestRejected.noSuchRoute(call.route());
        };
    }

    private Response reviewWorkflow(Request call, Instant now) {
        return Response.ok(view.of(workflows.review(call.workflow(), now), now));
    }

    private Response listWorkflows(Request call, Instant now) {
        PageQuery query = PageQuery.of(call, RequestSchemas.LIST_WORKFLOWS);
        WorkflowKind kind =
                query.statuses().stream().map(WorkflowKind::valueOf).findFirst().orElse(WorkflowKind.ACTIVE);
        return Response.ok(PageView.of(
                "workflows",
                workflows.list(call.seller(), kind, query.page(), now),
                workflow -> view.of(workflow, now)));
    }

    private Response reviewPallets(Request call, Instant now) {
        LoadedShipment pallets = reviewPallets.review(call.plannedShipment(), now);
        Response answer = call.accept().prefers("image/svg+xml", "application/json")
                ? Response.drawing(PalletsDrawing.of(pallets))
                : Response.ok(PalletsView.of(pallets));
        return answer.with("vary", "accept");
    }

    private Response listShipments(Request call) {
        PageQuery query = PageQuery.of(call, RequestSchemas.LIST_SHIPMENTS);
        Set<ShipmentStatus> statuses =
                query.statuses().stream().map(ShipmentStatus::valueOf).collect(Collectors.toSet());
        Page<ConfirmedShipment> page = statuses.isEmpty()
                ? shipments.list(call.seller(), query.page())
                : shipments.list(call.seller(), statuses, query.page());
        return Response.ok(PageView.of("shipments", page, ShipmentView::of));
    }

    private Response reviewShipment(Request call, Instant now) {
        return Response.ok(view.shipment(reviewShipment.review(call.shipment(), now)));
    }
}
