package io.confirmshipping.usecase.shipment;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.usecase.Change;
import java.time.Instant;

/** Where confirmed shipments are kept: what is reported of them. */
public interface ShipmentEvents {

    /**
     * Keeps an event and what the shipment has become by it, both or nothing. An event with this ID that is kept already
     * stays the only one, and changes nothing. A workflow whose last shipment is closed is not active any more.
     *
     * @return a change to the shipment as it is then
     * @throws CommandRefused shipment-not-found, concurrent-change
     */
    Change<ConfirmedShipment> keep(ShipmentConfirmationId shipment, ShipmentReport event, Instant now);
}
