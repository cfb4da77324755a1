package io.confirmshipping.function.inbound.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentName;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.domain.transportation.ShipmentTransportation;
import io.confirmshipping.domain.workflow.AcceptedShipment;
import io.confirmshipping.domain.workflow.ShippingChoice;
import io.confirmshipping.function.json.AddressView;
import io.confirmshipping.function.json.Json;
import java.util.Optional;

/** The JSON of a shipment, planned or confirmed. */
public final class PlanShipmentView {

    private PlanShipmentView() {}

    /** @param tracked the shipment with its tracking, once it is confirmed */
    public static ObjectNode of(
            ShownPlan plan, PlacementOption option, PlannedShipment shipment, Optional<TrackedShipment> tracked) {
        Optional<ConfirmedShipment> confirmed = plan.confirmed(shipment.id());
        Optional<AcceptedShipment> accepted = accepted(plan, option, shipment);
        ObjectNode view = Json.object()
                .put("shipmentId", shipment.id().value())
                .put("placementOptionId", option.id().value())
                .put("status", PlanView.status(plan, shipment.id()))
                .put("name", name(plan, shipment, confirmed, accepted));
        view.set("source", source(plan));
        view.set("destination", destination(plan, shipment.warehouseId()));
        confirmed
                .map(known -> known.id())
                .or(() -> accepted.map(known -> known.id()))
                .ifPresent(id -> view.put("shipmentConfirmationId", id.value()));
        writeTransportation(plan, option, shipment, view);
        tracked.map(TrackingDetailsView::of)
                .filter(details -> !details.isEmpty())
                .ifPresent(details -> view.set("trackingDetails", details));
        return view;
    }

    private static void writeTransportation(
            ShownPlan plan, PlacementOption option, PlannedShipment shipment, ObjectNode view) {
        ShownTransportation transportation = ShownTransportation.of(plan);
        Optional<ShipmentTransportation> known = transportation.transportation().find(shipment.id());
        known.ifPresent(said -> TransportationDetails.write(said, plan.id(), view));
        TransportationDetails.writeDates(
                known, chosen(plan, option), plan.marketplace().zone(), view);
        transportation
                .accepted()
                .filter(confirmation -> confirmation.shipping().option().equals(option.id()))
                .ifPresent(confirmation -> view.put(
                        "selectedTransportationOptionId",
                        TransportationOptionView.id(plan.id(), confirmation.option(shipment.id()))));
    }

    private static Optional<AcceptedShipment> accepted(
            ShownPlan plan, PlacementOption option, PlannedShipment shipment) {
        return plan.workflow()
                .acceptedPlacement()
                .filter(placement -> placement.option().equals(option.id()))
                .map(placement -> placement.shipment(shipment.id()));
    }

    /** Returns the name that the shipment has, or will have until the seller gives it one. */
    private static String name(
            ShownPlan plan,
            PlannedShipment shipment,
            Optional<ConfirmedShipment> confirmed,
            Optional<AcceptedShipment> accepted) {
        return confirmed
                .map(ConfirmedShipment::name)
                .or(() -> accepted.map(AcceptedShipment::name))
                .orElseGet(() -> ShipmentName.byDefault(
                        plan.workflow().offer().offeredAt(), plan.marketplace().zone(), shipment.warehouseId()))
                .value();
    }

    private static Optional<ShippingChoice> chosen(ShownPlan plan, PlacementOption option) {
        return plan.workflow().choice().filter(choice -> choice.option().equals(option.id()));
    }

    private static ObjectNode source(ShownPlan plan) {
        ObjectNode source = Json.object().put("sourceType", "SELLER_FACILITY");
        source.set("address", AddressView.of(plan.workflow().header().source()));
        return source;
    }

    private static ObjectNode destination(ShownPlan plan, String code) {
        ObjectNode destination =
                Json.object().put("destinationType", "AMAZON_WAREHOUSE").put("warehouseId", code);
        plan.marketplace()
                .network()
                .center(code)
                .ifPresent(center -> destination.set("address", AddressView.of(center.address())));
        return destination;
    }
}
