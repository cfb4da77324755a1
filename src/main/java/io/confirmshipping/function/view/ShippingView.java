package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.ShippingMethod;
import io.confirmshipping.domain.workflow.ShippingChoice;
import io.confirmshipping.function.json.Json;

/** The JSON of how a workflow ships, or could ship. */
final class ShippingView {

    private ShippingView() {}

    static ObjectNode of(ShippingChoice choice) {
        ObjectNode view = Json.object()
                .put("placementOptionId", choice.option().value())
                .put("shipDate", choice.shipDate().toString());
        return method(view, choice.method(), choice.carrier());
    }

    static ObjectNode of(Quote quote) {
        ObjectNode view = method(Json.object(), quote.method(), quote.carrier());
        view.set("charges", ChargesView.of(quote.charges()));
        quote.voidWindow().ifPresent(window -> view.put("voidWindow", window.toString()));
        view.put("available", quote.isAvailable());
        quote.obstacle().ifPresent(obstacle -> view.put("unavailableBecause", obstacle.detail()));
        return view;
    }

    static ObjectNode method(ObjectNode view, ShippingMethod method, Carrier carrier) {
        view.put("shippingMode", method.mode().name())
                .put("shippingSolution", method.solution().name())
                .putObject("carrier")
                .put("alphaCode", carrier.alphaCode())
                .put("name", carrier.name());
        return view;
    }
}
