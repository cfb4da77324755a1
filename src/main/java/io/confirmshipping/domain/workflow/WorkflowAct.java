package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.explanation.HistoryCode;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.shipment.HistoryEntry;
import io.confirmshipping.domain.shipment.HistoryEntry.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A seller's change of a confirmed workflow, as the history of its shipments shows it.
 *
 * @param shipment the shipment that it concerns; empty if it concerns all
 */
public record WorkflowAct(Optional<ShipmentId> shipment, HistoryEntry entry) {

    public boolean concerns(ShipmentId other) {
        return shipment.map(other::equals).orElse(true);
    }

    /** Returns the acts that turned one workflow into the other. */
    static List<WorkflowAct> between(Confirmed before, Confirmed after) {
        Instant at = after.header().updatedAt();
        List<WorkflowAct> acts = new ArrayList<>();
        LocalDate earlier = before.confirmation().shipping().shipDate();
        LocalDate later = after.confirmation().shipping().shipDate();
        if (!earlier.equals(later)) {
            acts.add(new WorkflowAct(
                    Optional.empty(),
                    HistoryEntry.bySeller(Kind.SHIP_DATE_CHANGED, at)
                            .with(HistoryCode.SHIP_DATE_MOVED.of(earlier, later))));
        }
        after.shipments().forEach(shipment -> {
            PlannedShipment old = before.offer().shipment(shipment.plannedAs());
            PlannedShipment now = after.offer().shipment(shipment.plannedAs());
            if (now.pallets().isSellers() && !now.pallets().hasPalletsOf(old.pallets())) {
                acts.add(new WorkflowAct(
                        Optional.of(now.id()),
                        HistoryEntry.bySeller(Kind.PALLETS_CHANGED, at)
                                .with(HistoryCode.PALLETS_REPLACED.of(
                                        old.pallets().count(), now.pallets().count()))));
            }
        });
        return acts;
    }
}
