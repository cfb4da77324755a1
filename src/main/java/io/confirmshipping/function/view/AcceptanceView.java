package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.workflow.AcceptedPlacement;
import io.confirmshipping.function.json.Json;

/** The JSON of an accepted placement: when, what is due on receipt, and the IDs that its shipments will have. */
final class AcceptanceView {

    private AcceptanceView() {}

    static ObjectNode of(AcceptedPlacement placement, Offer offer) {
        ObjectNode view = Json.object()
                .put("placementOptionId", placement.option().value())
                .put("acceptedAt", placement.acceptedAt().toString());
        view.set(
                "acceptedDueOnReceipt",
                MoneyView.of(offer.option(placement.option()).chargesOnReceipt().total()));
        ArrayNode shipments = view.putArray("shipments");
        placement.shipments().forEach(shipment -> shipments
                .addObject()
                .put("shipmentId", shipment.plannedAs().value())
                .put("shipmentConfirmationId", shipment.id().value())
                .put("name", shipment.name().value()));
        return view;
    }
}
