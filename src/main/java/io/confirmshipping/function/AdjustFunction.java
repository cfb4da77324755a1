package io.confirmshipping.function;

import static io.confirmshipping.function.adapter.Operation.command;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.shipment.BoxEntry;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.domain.shipment.quantities.QuantityEdit;
import io.confirmshipping.domain.workflow.QuantityEditResult;
import io.confirmshipping.function.adapter.EventHandler;
import io.confirmshipping.function.adapter.FunctionAdapter;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.request.InquiryRequest;
import io.confirmshipping.function.request.OverridePalletsRequest;
import io.confirmshipping.function.request.QuantitiesRequest;
import io.confirmshipping.function.request.RequestSchemas;
import io.confirmshipping.function.request.TrackingRequest;
import io.confirmshipping.function.view.InquiryView;
import io.confirmshipping.function.view.ShipmentView;
import io.confirmshipping.function.view.WorkflowView;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.pallets.OverridePallets;
import io.confirmshipping.usecase.shipment.EditQuantities;
import io.confirmshipping.usecase.shipment.EnterTracking;
import io.confirmshipping.usecase.shipment.HandOverShipments;
import io.confirmshipping.usecase.shipment.InquireAboutShipment;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/**
 * Edits quantities and tracking of confirmed shipments, marks them as shipped and asks about missing units; takes pallets of
 * planned ones.
 */
@Named("adjust")
@Singleton
public class AdjustFunction implements RequestStreamHandler {

    private final EventHandler events;
    private final EditQuantities editQuantities;
    private final EnterTracking enterTracking;
    private final OverridePallets overridePallets;
    private final HandOverShipments handOverShipments;
    private final InquireAboutShipment inquireAboutShipment;
    private final WorkflowView view;

    public AdjustFunction(
            FunctionAdapter adapter,
            EditQuantities editQuantities,
            EnterTracking enterTracking,
            OverridePallets overridePallets,
            HandOverShipments handOverShipments,
            InquireAboutShipment inquireAboutShipment,
            WorkflowView view) {
        this.events = adapter.httpAndMessages(
                command(ApiRoute.EDIT_QUANTITIES, this::editQuantities).forMessagesWith("items", "boxes"),
                command(ApiRoute.ENTER_TRACKING, this::enterTracking)
                        .forMessagesWith("spdTrackingItems", "ltlTrackingDetail"),
                command(ApiRoute.OVERRIDE_PALLETS, this::overridePallets).forMessagesWith("pallets"),
                command(ApiRoute.MARK_SHIPMENT, this::markShipped).forMessagesWith("status"),
                command(ApiRoute.MARK_SHIPMENTS, this::markShipped).forMessagesWith("status"),
                command(ApiRoute.INQUIRE, this::inquire).forMessagesWith("claimed"));
        this.editQuantities = editQuantities;
        this.enterTracking = enterTracking;
        this.overridePallets = overridePallets;
        this.handOverShipments = handOverShipments;
        this.inquireAboutShipment = inquireAboutShipment;
        this.view = view;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        events.handle(input, output, context);
    }

    private Change<Response> editQuantities(Request request, Instant now) {
        QuantityEdit edit = QuantitiesRequest.edit(request);
        Change<QuantityEditResult> change = editQuantities.edit(request.shipment(), edit, now);
        return (QuantitiesRequest.isPreview(request) ? change.withoutWriting() : change)
                .map(edited -> Response.ok(view.edited(edited)));
    }

    private Change<Response> enterTracking(Request request, Instant now) {
        TrackingRequest tracking = TrackingRequest.of(request);
        if (!tracking.errors().isEmpty()) {
            throw tracking.invalid(wrongBoxes(request, tracking.entries()));
        }
        Change<TrackedShipment> change = tracking.papers()
                .map(papers -> enterTracking.enter(request.shipment(), papers, now))
                .orElseGet(() -> enterTracking.enter(request.shipment(), tracking.boxes(), now));
        return change.map(tracked -> Response.ok(ShipmentView.of(tracked)));
    }

    /**
     * Looks the boxes of a wrong request up, so that it is told of wrong boxes and everything else at once. Returns nothing if
     * there is no such shipment; a corrected request is told.
     */
    private List<FieldError> wrongBoxes(Request request, List<BoxEntry> entries) {
        return request.findShipment()
                .map(shipment -> enterTracking.errors(shipment, entries))
                .orElse(List.of());
    }

    /** Marks the shipment that the request names, or all shipments of the workflow that it names. */
    private Change<Response> markShipped(Request request, Instant now) {
        RequestSchemas.MARK_SHIPPED.check(request);
        return request.names().containsKey(Request.SHIPMENT)
                ? handOverShipments
                        .handOver(request.shipment(), now)
                        .map(shipment -> Response.ok(ShipmentView.of(shipment)))
                : handOverShipments
                        .handOverAll(request.workflow(), now)
                        .map(workflow -> Response.ok(view.of(workflow, now)));
    }

    private Change<Response> inquire(Request request, Instant now) {
        ShipmentReference shipment = request.shipment();
        return inquireAboutShipment
                .inquire(shipment, InquiryRequest.claim(request), now)
                .map(inquired ->
                        Response.created("/shipments/" + shipment.shipment(), InquiryView.of(inquired.inquiry())));
    }

    private Change<Response> overridePallets(Request request, Instant now) {
        return overridePallets
                .override(OverridePalletsRequest.command(request), now)
                .map(workflow -> Response.ok(view.of(workflow, now)));
    }
}
