package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.ledger.Ledger;
import io.confirmshipping.domain.ledger.LedgerEntry;

/** The JSON of a ledger: every entry, and what is owed in total. */
final class LedgerView {

    private LedgerView() {}

    static ObjectNode into(ObjectNode view, Ledger ledger) {
        ArrayNode entries = view.putArray("ledger");
        ledger.entries().forEach(entry -> entry(entries.addObject(), entry));
        return view.set("totalOwed", MoneyView.of(ledger.owed()));
    }

    private static void entry(ObjectNode view, LedgerEntry entry) {
        view.put("at", entry.at().toString())
                .put("type", entry.type().name())
                .put("target", entry.target().name());
        entry.shipment().ifPresent(shipment -> view.put("shipmentId", shipment.value()));
        view.set("value", MoneyView.of(entry.value()));
        view.put("due", entry.target().due().name());
        ExplanationView.into(view, "reason", entry.reason());
    }
}
