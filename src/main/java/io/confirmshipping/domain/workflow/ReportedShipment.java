package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.ShipmentStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A shipment after a report. Only a report that closes the shipment changes its workflow, too, even if other shipments are
 * still open: if two shipments close at once, the second must see the first.
 *
 * @param workflow the workflow with the shipment as it is now; empty if the workflow does not change
 */
public record ReportedShipment(ConfirmedShipment shipment, Optional<Confirmed> workflow) {

    /**
     * Returns the shipment after a report.
     *
     * @param report a report that has not been taken before
     * @param workflow the workflow of the shipment; asked for only if the shipment closes
     */
    public static ReportedShipment of(
            ConfirmedShipment before, ShipmentReport report, Supplier<Confirmed> workflow, Instant now) {
        ConfirmedShipment after = before.after(report, now);
        boolean closes = after.status() == ShipmentStatus.CLOSED && before.status() != ShipmentStatus.CLOSED;
        return new ReportedShipment(after, closes ? Optional.of(workflow.get().close(after, now)) : Optional.empty());
    }
}
