package io.confirmshipping.usecase.paper;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.shipment.ShipmentWriter;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Notes that box labels were printed. Source: rules.md#rule-27. */
@Singleton
public class NoteLabels {

    private final ShipmentWriter writer;

    public NoteLabels(ShipmentWriter writer) {
        this.writer = writer;
    }

    /**
     * Notes it of all these shipments or of none. Nothing is read and written if it changes none of them.
     *
     * @return the shipments that change; committing throws {@link CommandRefused} workflow-cancelled, or with any code of {@link
     *     ShipmentWriter#changeAll}
     */
    public Change<List<ConfirmedShipment>> note(List<PrintableShipment> printed, Instant now) {
        List<ShipmentReference> changed = printed.stream()
                .map(PrintableShipment::shipment)
                .filter(shipment -> shipment.printed(now) != shipment)
                .map(shipment -> new ShipmentReference(shipment.seller(), shipment.id()))
                .toList();
        return writer.changeAll(changed, shipment -> shipment.printed(now));
    }
}
