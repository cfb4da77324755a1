package io.confirmshipping.function;

import static io.confirmshipping.function.adapter.Operation.query;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.confirmshipping.domain.placement.LoadedShipment;
import io.confirmshipping.drawing.PalletsDrawing;
import io.confirmshipping.function.adapter.EventHandler;
import io.confirmshipping.function.adapter.FunctionAdapter;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.request.ListQuery;
import io.confirmshipping.function.view.CarriersView;
import io.confirmshipping.function.view.PageView;
import io.confirmshipping.function.view.PalletsView;
import io.confirmshipping.function.view.PreferencesView;
import io.confirmshipping.function.view.ShipmentView;
import io.confirmshipping.function.view.WorkflowView;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.pallets.ReviewPallets;
import io.confirmshipping.usecase.preferences.PreferencesReader;
import io.confirmshipping.usecase.shipment.ReviewShipment;
import io.confirmshipping.usecase.shipment.ShipmentReader;
import io.confirmshipping.usecase.workflow.WorkflowKind;
import io.confirmshipping.usecase.workflow.WorkflowReader;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** Answers queries about workflows and shipments, and every request that no other route takes. */
@Named("review")
@Singleton
public class ReviewFunction implements RequestStreamHandler {

    private final EventHandler events;
    private final WorkflowReader workflows;
    private final ShipmentReader shipments;
    private final ReviewShipment reviewShipment;
    private final ReviewPallets reviewPallets;
    private final PreferencesReader preferences;
    private final Marketplaces marketplaces;
    private final WorkflowView view;
    private final ApiIndex index;

    public ReviewFunction(
            FunctionAdapter adapter,
            WorkflowReader workflows,
            ShipmentReader shipments,
            ReviewShipment reviewShipment,
            ReviewPallets reviewPallets,
            PreferencesReader preferences,
            Marketplaces marketplaces,
            WorkflowView view,
            ApiIndex index) {
        this.events = adapter.httpAndUnknownRoutes(
                List.of(ApiRoute.values()),
                query(ApiRoute.INDEX, this::index),
                query(ApiRoute.CONTRACT, (request, now) -> yaml(request, ContractFiles.OPENAPI)),
                query(ApiRoute.REQUEST_SCHEMAS, (request, now) -> yaml(request, ContractFiles.REQUESTS)),
                query(ApiRoute.LIST_WORKFLOWS, this::listWorkflows),
                query(ApiRoute.REVIEW_WORKFLOW, this::reviewWorkflow),
                query(ApiRoute.REVIEW_PALLETS, this::reviewPallets),
                query(ApiRoute.LIST_CARRIERS, this::listCarriers),
                query(ApiRoute.LIST_SHIPMENTS, this::listShipments),
                query(ApiRoute.REVIEW_SHIPMENT, this::reviewShipment),
                query(ApiRoute.REVIEW_PREFERENCES, this::reviewPreferences));
        this.workflows = workflows;
        this.shipments = shipments;
        this.reviewShipment = reviewShipment;
        this.reviewPallets = reviewPallets;
        this.preferences = preferences;
        this.marketplaces = marketplaces;
        this.view = view;
        this.index = index;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        events.handle(input, output, context);
    }

    private Response index(Request request, Instant now) {
        request.withoutQuery();
        return Response.ok(index.view());
    }

    private static Response yaml(Request request, String file) {
        request.withoutQuery();
        return Response.document("application/yaml", file);
    }

    private Response reviewWorkflow(Request request, Instant now) {
        return Response.ok(view.of(workflows.review(request.withoutQuery().workflow(), now), now))
                .unless(request.ifNoneMatch());
    }

    private Response listWorkflows(Request request, Instant now) {
        ListQuery<WorkflowKind> query = ListQuery.ofWorkflows(request);
        return Response.ok(PageView.of(
                "workflows",
                workflows.list(request.seller(), query.filter(), query.page(), now),
                workflow -> view.of(workflow, now)));
    }

    private Response reviewPallets(Request request, Instant now) {
        LoadedShipment pallets = reviewPallets.review(request.withoutQuery().plannedShipment(), now);
        Response response = request.accept().prefers("image/svg+xml", "application/json")
                ? Response.drawing(PalletsDrawing.of(pallets))
                : Response.ok(PalletsView.of(pallets));
        return response.with("vary", "accept");
    }

    private Response listCarriers(Request request, Instant now) {
        request.withoutQuery();
        return Response.ok(CarriersView.of(marketplaces.all()));
    }

    private Response listShipments(Request request, Instant now) {
        ListQuery.ShipmentsQuery query = ListQuery.ofShipments(request);
        return Response.ok(PageView.of(
                "shipments",
                shipments.list(request.seller(), query.filter(), query.page()),
                queued -> ShipmentView.of(queued, marketplaces, now)));
    }

    private Response reviewShipment(Request request, Instant now) {
        return Response.ok(view.shipment(
                        reviewShipment.review(request.withoutQuery().shipment(), now), now))
                .unless(request.ifNoneMatch());
    }

    private Response reviewPreferences(Request request, Instant now) {
        return Response.ok(
                PreferencesView.of(preferences.of(request.withoutQuery().seller())));
    }
}
