package io.confirmshipping.function;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.shipment.QuantityEdit;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.function.adapter.CommandFunction;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.request.OverridePalletsRequest;
import io.confirmshipping.function.request.QuantitiesRequest;
import io.confirmshipping.function.request.TrackingRequest;
import io.confirmshipping.function.view.QuantityEditView;
import io.confirmshipping.function.view.ShipmentView;
import io.confirmshipping.function.view.WorkflowView;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.idempotency.IdempotencyStore;
import io.confirmshipping.usecase.pallets.OverridePallets;
import io.confirmshipping.usecase.shipment.EditQuantities;
import io.confirmshipping.usecase.shipment.EnterTracking;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes what is left to change once a workflow is confirmed, and the pallets already before; one {@link Part} at a time. */
@Named("adjust")
@Singleton
public class AdjustFunction extends CommandFunction {

    /** What can be adjusted, and by which fields a message says so; a request says it by its route. */
    private enum Part {
        QUANTITIES("/items", "items"),
        TRACKING("/tracking", "spdTrackingItems", "ltlTrackingDetail"),
        PALLETS("/pallets", "pallets");

        private final String route;
        private final List<String> fields;

        Part(String route, String... fields) {
            this.route = route;
            this.fields = List.of(fields);
        }

        /** @throws InvalidInput if the message does not say which */
        static Part of(Request call) {
            return Stream.of(values())
                    .filter(part -> call.route().isEmpty()
                            ? part.fields.stream().anyMatch(call.body()::has)
                            : call.route().endsWith(part.route))
                    .findFirst()
                    .orElseThrow(() -> new InvalidInput("", "one of these must say what to adjust: " + allFields()));
        }

        private static List<String> allFields() {
            return Stream.of(values()).flatMap(part -> part.fields.stream()).toList();
        }
    }

    private final EditQuantities editQuantities;
    private final EnterTracking enterTracking;
    private final OverridePallets overridePallets;
    private final WorkflowView view;

    public AdjustFunction(
            Clock clock,
            IdempotencyStore answers,
            EditQuantities editQuantities,
            EnterTracking enterTracking,
            OverridePallets overridePallets,
            WorkflowView view) {
        super(clock, answers);
        this.editQuantities = editQuantities;
        this.enterTracking = enterTracking;
        this.overridePallets = overridePallets;
        this.view = view;
    }

    @Override
    protected Change<Response> change(Request call, Instant now) {
        return switch (Part.of(call)) {
            case QUANTITIES -> editQuantities(call, now);
            case TRACKING -> enterTracking(call, now);
            case PALLETS ->
                overridePallets
                        .override(OverridePalletsRequest.command(call), now)
                        .map(workflow -> Response.ok(view.of(workflow, now)));
        };
    }

    private Change<Response> editQuantities(Request call, Instant now) {
        QuantityEdit edit = QuantitiesRequest.edit(call);
        return editQuantities.edit(call.shipment(), edit, now).map(edited -> Response.ok(QuantityEditView.of(edited)));
    }

    private Change<Response> enterTracking(Request call, Instant now) {
        TrackingRequest request = TrackingRequest.of(call, boxIds -> wrongBoxes(call, boxIds));
        Change<TrackedShipment> tracked = request.papers()
                .map(papers -> enterTracking.enter(call.shipment(), papers, now))
                .orElseGet(() -> enterTracking.enter(call.shipment(), request.boxes(), now));
        return tracked.map(shipment -> Response.ok(ShipmentView.of(shipment)));
    }

    /** Returns nothing if there is no such shipment: the request is wrong in any case, and a corrected one is told. */
    private List<FieldError> wrongBoxes(Request call, List<Optional<String>> boxIds) {
        try {
            return enterTracking.wrongBoxes(call.shipment(), boxIds);
        } catch (CommandRefused noSuchShipment) {
            return List.of();
        }
    }
}
