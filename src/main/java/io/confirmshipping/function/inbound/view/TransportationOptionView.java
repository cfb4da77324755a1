package io.confirmshipping.function.inbound.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.view.MoneyView;
import java.time.Instant;
import java.util.Optional;

/** The JSON of a way to ship one shipment. */
final class TransportationOptionView {

    private TransportationOptionView() {}

    /** Returns the ID of a way to ship at its price: at another price it is another. */
    static String id(ShownPlan plan, ShipmentId shipment, ShippingMethod method, Charges charges) {
        return DerivedId.of(
                "to",
                plan.id(),
                "transportation",
                shipment,
                method.mode(),
                method.solution(),
                charges.shippingOf(shipment));
    }

    /**
     * Returns a way to ship; only that of a partnered carrier has a price.
     *
     * @param expiration of the price
     * @param voidableUntil once it is accepted
     */
    static ObjectNode of(
            ShownPlan plan,
            ShipmentId shipment,
            ShippingMethod method,
            Carrier carrier,
            Charges charges,
            Optional<Instant> expiration,
            Optional<Instant> voidableUntil) {
        ObjectNode view = Json.object()
                .put("transportationOptionId", id(plan, shipment, method, charges))
                .put("shipmentId", shipment.value())
                .put("shippingMode", method.mode().name())
                .put("shippingSolution", method.solution().name());
        view.putObject("carrier").put("alphaCode", carrier.alphaCode()).put("name", carrier.name());
        view.putArray("preconditions");
        if (method.isPartnered()) {
            ObjectNode quote = view.putObject("quote");
            quote.set("cost", MoneyView.of(charges.shippingOf(shipment)));
            expiration.ifPresent(end -> quote.put("expiration", end.toString()));
            voidableUntil.ifPresent(end -> quote.put("voidableUntil", end.toString()));
        }
        return view;
    }
}
