package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.workflow.ReportedShipment;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Applies a report of a carrier or a fulfillment center: the status of a shipment, the units received, what they owe. */
@Singleton
public class ReceiveShipment {

    private final ShipmentWriter shipments;
    private final Marketplaces marketplaces;

    public ReceiveShipment(ShipmentWriter shipments, Marketplaces marketplaces) {
        this.shipments = shipments;
        this.marketplaces = marketplaces;
    }

    /** @throws CommandRefused with any code of {@link ShipmentWriter#report} */
    public Change<ConfirmedShipment> receive(ShipmentConfirmationId shipment, ShipmentReport report, Instant now) {
        return shipments.report(
                shipment,
                report,
                current -> ReportedShipment.of(
                        current.shipment(),
                        report,
                        () -> current.settlement().get().settling(marketplaces),
                        now),
                now);
    }
}
