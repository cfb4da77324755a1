package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.placement.PlannedShipment;
import io.confirmshipping.domain.shipment.HistoryEntry;
import io.confirmshipping.domain.shipment.HistoryEntry.What;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a seller changed of a confirmed workflow that is in the history of its shipments.
 *
 * @param shipment that it concerns; empty if it concerns all
 */
public record WorkflowAct(Optional<ShipmentId> shipment, HistoryEntry entry) {

    public boolean concerns(ShipmentId other) {
        return shipment.map(other::equals).orElse(true);
    }

    /** What was done to make the one workflow the other. */
    static List<WorkflowAct> between(Confirmed before, Confirmed after) {
        Instant at = after.header().updatedAt();
        List<WorkflowAct> acts = new ArrayList<>();
        LocalDate earlier = before.confirmation().shipping().shipDate();
        LocalDate later = after.confirmation().shipping().shipDate();
        if (!earlier.equals(later)) {
            acts.add(new WorkflowAct(
                    Optional.empty(),
                    HistoryEntry.bySeller(What.SHIP_DATE_CHANGED, at).with("%s -> %s".formatted(earlier, later))));
        }
        after.shipments().forEach(shipment -> {
            PlannedShipment old = before.offer().shipment(shipment.plannedAs());
            PlannedShipment now = after.offer().shipment(shipment.plannedAs());
            if (now.pallets().isSellers() && !now.pallets().equals(old.pallets())) {
                acts.add(new WorkflowAct(
                        Optional.of(now.id()),
                        HistoryEntry.bySeller(What.PALLETS_CHANGED, at)
                                .with("%d -> %d pallets"
                                        .formatted(
                                                old.pallets().count(),
                                                now.pallets().count()))));
            }
        });
        return acts;
    }
}
