package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.charges.Charges;
import io.confirmshipping.function.json.Json;

/** Charges as callers see them: the parts, the total, and when it is due. */
final class ChargesView {

    private ChargesView() {}

    static ObjectNode of(Charges charges) {
        ObjectNode view = Json.object();
        view.set("shipping", MoneyView.of(charges.shipping()));
        view.set("prep", MoneyView.of(charges.prep()));
        view.set("labeling", MoneyView.of(charges.labeling()));
        view.set("placement", MoneyView.of(charges.placement()));
        view.set("total", MoneyView.of(charges.total()));
        view.set("dueAtConfirmation", MoneyView.of(charges.dueAtConfirmation()));
        view.set("dueOnReceipt", MoneyView.of(charges.dueOnReceipt()));
        return view;
    }
}
