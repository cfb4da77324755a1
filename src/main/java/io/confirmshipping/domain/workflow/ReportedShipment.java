package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A shipment after a report. Only a report that closes the shipment concerns its workflow, too. The workflow changes then
 * even if other shipments are still open: of two that close at once, the second must see the first.
 *
 * @param workflow with the shipment as it is now; empty if it does not change
 */
public record ReportedShipment(ConfirmedShipment shipment, Optional<Confirmed> workflow) {

    /**
     * Returns what a report makes of a shipment.
     *
     * @param report not taken before
     * @param workflow of the shipment; asked for only if the shipment closes
     */
    public static ReportedShipment of(
            ConfirmedShipment before, ShipmentReport report, Supplier<Confirmed> workflow, Instant now) {
        ConfirmedShipment after = before.after(report, now);
        boolean closes = after.status() == ShipmentStatus.CLOSED && before.status() != ShipmentStatus.CLOSED;
        return new ReportedShipment(after, closes ? Optional.of(workflow.get().close(after, now)) : Optional.empty());
    }
}
