package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.charges.ChargeLine;
import io.confirmshipping.domain.charges.ChargeTarget;
import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.domain.charges.Due;
import io.confirmshipping.function.json.Json;

/** The JSON of charges: the amounts, the total, what is due when, and every line with its reason. */
final class ChargesView {

    private ChargesView() {}

    static ObjectNode of(Charges charges) {
        ObjectNode view = Json.object();
        view.set("shipping", MoneyView.of(charges.of(ChargeTarget.SHIPPING)));
        view.set("prep", MoneyView.of(charges.of(ChargeTarget.PREP)));
        view.set("labeling", MoneyView.of(charges.of(ChargeTarget.LABELING)));
        view.set("placement", MoneyView.of(charges.of(ChargeTarget.PLACEMENT)));
        view.set("total", MoneyView.of(charges.total()));
        view.set("dueAtConfirmation", MoneyView.of(charges.due(Due.AT_CONFIRMATION)));
        view.set("dueOnReceipt", MoneyView.of(charges.due(Due.ON_RECEIPT)));
        ArrayNode lines = view.putArray("lines");
        charges.lines().forEach(line -> line(lines.addObject(), line));
        return view;
    }

    private static void line(ObjectNode view, ChargeLine line) {
        view.put("target", line.target().name());
        line.shipment().ifPresent(shipment -> view.put("shipmentId", shipment.value()));
        view.set("value", MoneyView.of(line.amount()));
        view.put("due", line.target().due().name());
        ExplanationView.into(view, "reason", line.reason());
    }
}
