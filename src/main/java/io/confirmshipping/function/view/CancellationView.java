package io.confirmshipping.function.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.ledger.LedgerEntry;
import io.confirmshipping.domain.workflow.Cancellation;
import io.confirmshipping.domain.workflow.Cancelled;
import io.confirmshipping.function.json.Json;
import java.util.List;

/** The JSON of a cancellation: what it refunded and kept, or would refund and keep now. */
final class CancellationView {

    private CancellationView() {}

    /** Returns what a cancellation has done. */
    static ObjectNode of(Cancellation cancellation) {
        return amounts(
                Json.object().put("cancelledAt", cancellation.cancelledAt().toString()), cancellation);
    }

    /** Returns what a cancellation would do, with the reason for each shipment whose shipping it would keep. */
    static ObjectNode preview(Cancelled cancelled) {
        ObjectNode view = amounts(Json.object(), cancelled.cancellation());
        List<LedgerEntry> kept = cancelled.ledger().entries().stream()
                .filter(entry -> entry.type() == LedgerEntry.Type.KEPT)
                .toList();
        if (!kept.isEmpty()) {
            ArrayNode reasons = view.putArray("keptBecause");
            kept.forEach(entry -> reason(reasons.addObject(), entry));
        }
        return view;
    }

    private static void reason(ObjectNode view, LedgerEntry entry) {
        entry.shipment().ifPresent(shipment -> view.put("shipmentId", shipment.value()));
        view.set("value", MoneyView.of(entry.value()));
        ExplanationView.into(view, "reason", entry.reason());
    }

    private static ObjectNode amounts(ObjectNode view, Cancellation cancellation) {
        view.set("refunded", MoneyView.of(cancellation.refunded()));
        return view.set("kept", MoneyView.of(cancellation.kept()));
    }
}
