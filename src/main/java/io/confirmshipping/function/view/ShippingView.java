package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.charges.ExcludedCarrier;
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
        quote.obstacle()
                .ifPresent(obstacle -> ExplanationView.into(view, "unavailableBecause", obstacle.explanation()));
        if (!quote.excluded().isEmpty()) {
            ArrayNode excluded = view.putArray("unavailableCarriers");
            quote.excluded().forEach(each -> excluded(excluded.addObject(), each));
        }
        return view;
    }

    static ObjectNode method(ObjectNode view, ShippingMethod method, Carrier carrier) {
        view.put("shippingMode", method.mode().name())
                .put("shippingSolution", method.solution().name())
                .set("carrier", of(carrier));
        return view;
    }

    private static void excluded(ObjectNode view, ExcludedCarrier excluded) {
        ExplanationView.into(view, "because", excluded.because()).set("carrier", of(excluded.carrier()));
    }

    private static ObjectNode of(Carrier carrier) {
        return Json.object().put("alphaCode", carrier.alphaCode()).put("name", carrier.name());
    }
}
