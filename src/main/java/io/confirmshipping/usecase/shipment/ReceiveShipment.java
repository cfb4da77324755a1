package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.workflow.ReportedShipment;
import io.confirmshipping.usecase.Change;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Applies a report of a carrier or a fulfillment center: the status of a shipment, and the units received. */
@Singleton
public class ReceiveShipment {

    private final ShipmentWriter shipments;

    public ReceiveShipment(ShipmentWriter shipments) {
        this.shipments = shipments;
    }

    /** @throws CommandRefused with any code of {@link ShipmentWriter#report} */
    public Change<ConfirmedShipment> receive(ShipmentConfirmationId shipment, ShipmentReport report, Instant now) {
        return shipments.report(
                shipment,
                report,
                current -> ReportedShipment.of(current.shipment(), report, current.workflow(), now),
                now);
    }
}
