package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.domain.shipment.UnexpectedUnits;
import io.confirmshipping.domain.shipping.ArrivalRule;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.shipment.QueuedShipment;
import java.time.Instant;

/** The JSON of a confirmed shipment. */
public final class ShipmentView {

    private ShipmentView() {}

    /** Returns a shipment, its destination without the address. */
    public static ObjectNode of(ConfirmedShipment shipment) {
        ObjectNode view = Json.object()
                .put("shipmentConfirmationId", shipment.id().value())
                .put("shipmentId", shipment.plannedAs().value())
                .put("workflowId", shipment.workflow().value())
                .put("name", shipment.name().value())
                .put("status", shipment.status().name());
        view.putObject("destination").put("warehouseId", shipment.warehouseId());
        ShippingView.method(view, shipment.method(), shipment.carrier())
                .put("boxCount", shipment.boxCount())
                .put("unitCount", shipment.unitCount())
                .put("receivedCount", shipment.receivedCount());
        UnexpectedUnits.of(shipment)
                .ifPresent(units -> ExplanationView.into(
                        view.putObject("unexpectedUnits").put("count", units.count()), "detail", units.detail()));
        shipment.closing()
                .ifPresent(closing -> view.put("closedAt", closing.at().toString())
                        .put("missingCount", closing.openUnits())
                        .put("openInquiryCount", closing.openInquiries()));
        return view.put("confirmedAt", shipment.confirmedAt().toString())
                .put("updatedAt", shipment.updatedAt().toString())
                .put("version", shipment.version());
    }

    /** Returns a shipment as the shipping queue shows it, with its ship date, and when it is closed if it does not arrive. */
    public static ObjectNode of(QueuedShipment queued, Marketplaces marketplaces, Instant now) {
        ObjectNode view = of(queued.shipment());
        queued.shipDate().ifPresent(date -> view.put("shipDate", date.toString()));
        queued.marketplace()
                .map(marketplaces::get)
                .ifPresent(marketplace ->
                        closing(view, queued.shipment(), marketplace.shipping().arrival(), now));
        return view;
    }

    /** Adds when a shipment that has not arrived is closed, and the days until then. Source: rules.md#rule-37. */
    static ObjectNode closing(ObjectNode view, ConfirmedShipment shipment, ArrivalRule rule, Instant now) {
        return shipment.status().isAwaited()
                ? view.put("closesAt", rule.deadline(shipment.confirmedAt()).toString())
                        .put("daysLeft", rule.daysLeft(shipment.confirmedAt(), now))
                : view;
    }

    /** Returns a shipment with its tracking. */
    public static ObjectNode of(TrackedShipment tracked) {
        ObjectNode view = of(tracked.shipment());
        view.set("trackingDetails", TrackingView.of(tracked));
        return view;
    }
}
