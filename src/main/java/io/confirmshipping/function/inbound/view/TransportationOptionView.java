package io.confirmshipping.function.inbound.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.transportation.TransportationOption;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.view.MoneyView;
import java.time.Instant;
import java.util.Optional;

/** The JSON of a way to ship one shipment. */
public final class TransportationOptionView {

    private TransportationOptionView() {}

    /** Returns the ID of a way to ship at its price: at another price, or quoted anew, it is another. */
    public static String id(WorkflowId plan, TransportationOption option) {
        return DerivedId.of(
                "to",
                plan,
                "transportation",
                option.shipment(),
                option.method().mode(),
                option.method().solution(),
                option.cost(),
                option.quotedAt());
    }

    /**
     * Returns a way to ship; only that of a partnered carrier has a price.
     *
     * @param voidableUntil once it is accepted
     */
    static ObjectNode of(WorkflowId plan, TransportationOption option, Optional<Instant> voidableUntil) {
        ObjectNode view = Json.object()
                .put("transportationOptionId", id(plan, option))
                .put("shipmentId", option.shipment().value())
                .put("shippingMode", option.method().mode().name())
                .put("shippingSolution", option.method().solution().name());
        view.set("carrier", carrier(option.carrier()));
        ArrayNode preconditions = view.putArray("preconditions");
        if (!option.method().isPartnered()) {
            preconditions.add("CONFIRMED_DELIVERY_WINDOW");
        } else {
            ObjectNode quote = view.putObject("quote");
            quote.set("cost", MoneyView.of(option.cost()));
            option.expiresAt().ifPresent(end -> quote.put("expiration", end.toString()));
            voidableUntil.ifPresent(end -> quote.put("voidableUntil", end.toString()));
        }
        return view;
    }

    /** Returns a carrier; one that has no code of its own has none here, as at the real service. */
    private static ObjectNode carrier(Carrier carrier) {
        ObjectNode view = Json.object();
        if (!carrier.isOther()) {
            view.put("alphaCode", carrier.alphaCode());
        }
        return view.put("name", carrier.name());
    }
}
