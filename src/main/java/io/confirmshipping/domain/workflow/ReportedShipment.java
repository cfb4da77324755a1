package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import io.confirmshipping.domain.shipping.ArrivalRule;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A shipment after a report. Only a report that closes the shipment, or tells of units that came after that, changes its
 * workflow, too, even if other shipments are still open: if two shipments close at once, the second must see the first.
 *
 * @param workflow the workflow with the shipment as it is now; empty if the workflow does not change
 */
public record ReportedShipment(ConfirmedShipment shipment, Optional<Confirmed> workflow) {

    /**
     * Returns the shipment, closed if it has not arrived in time; else the same. Source: rules.md#rule-37.
     *
     * @param settling of the shipment; asked for only if it is closed
     */
    public static ReportedShipment closedIfLate(
            ConfirmedShipment before, ArrivalRule rule, Supplier<Settling> settling, Instant now) {
        ConfirmedShipment after = before.closedIfLate(rule, now);
        return after == before
                ? new ReportedShipment(before, Optional.empty())
                : settled(settling.get().closed(before, after, now), after);
    }

    /**
     * Returns the shipment after a report.
     *
     * @param report a report that has not been taken before
     * @param settling of the shipment; asked for only if it is closed
     */
    public static ReportedShipment of(
            ConfirmedShipment before, ShipmentReport report, Supplier<Settling> settling, Instant now) {
        ConfirmedShipment after = before.after(report, now);
        boolean settles = after.status() == ShipmentStatus.CLOSED
                && (before.status() != ShipmentStatus.CLOSED
                        || !report.received().isEmpty());
        return settles
                ? settled(settling.get().reported(before, after, report, now), after)
                : new ReportedShipment(after, Optional.empty());
    }

    private static ReportedShipment settled(Confirmed workflow, ConfirmedShipment shipment) {
        return new ReportedShipment(workflow.confirmedShipments().find(shipment.id()), Optional.of(workflow));
    }
}
