package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.ledger.Ledger;
import io.confirmshipping.domain.ledger.LedgerEntry;
import io.confirmshipping.domain.ledger.Reimbursement;
import io.confirmshipping.domain.ledger.Settlement;
import org.joda.money.CurrencyUnit;

/** The JSON of a ledger: every entry, what is reimbursed apart, and what is owed in total. */
final class LedgerView {

    private LedgerView() {}

    static ObjectNode into(ObjectNode view, Ledger ledger) {
        ArrayNode entries = view.putArray("ledger");
        ledger.entries().forEach(entry -> entry(entries.addObject(), entry));
        if (!ledger.settlements().isEmpty()) {
            ArrayNode settlements = view.putArray("settlements");
            ledger.settlements()
                    .forEach(settlement -> settlement(settlements.addObject(), settlement, ledger.currency()));
        }
        if (!ledger.reimbursements().isEmpty()) {
            ArrayNode reimbursements = view.putArray("reimbursements");
            ledger.reimbursements().forEach(reimbursement -> reimbursement(reimbursements.addObject(), reimbursement));
        }
        return view.set("totalOwed", MoneyView.of(ledger.owed()));
    }

    private static void reimbursement(ObjectNode view, Reimbursement reimbursement) {
        view.put("shipmentId", reimbursement.shipment().value())
                .put("at", reimbursement.at().toString())
                .put("msku", reimbursement.msku())
                .put("units", reimbursement.units());
        view.set("value", MoneyView.of(reimbursement.value()));
        ExplanationView.into(view, "reason", reimbursement.reason());
    }

    private static void settlement(ObjectNode view, Settlement settlement, CurrencyUnit currency) {
        view.put("shipmentId", settlement.shipment().value())
                .put("settledAt", settlement.at().toString())
                .put("expectedUnits", settlement.expected())
                .put("receivedUnits", settlement.received())
                .put("surplusUnits", settlement.surplus());
        ArrayNode lines = view.putArray("lines");
        settlement.lines().forEach(line -> {
            ObjectNode shown = lines.addObject().put("target", line.target().name());
            shown.set("value", MoneyView.of(line.amount()));
            ExplanationView.into(shown, "reason", line.reason());
        });
        view.set("total", MoneyView.of(settlement.total(currency)));
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
