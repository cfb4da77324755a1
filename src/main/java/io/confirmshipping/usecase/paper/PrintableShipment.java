package io.confirmshipping.usecase.paper;

import io.confirmshipping.domain.pallets.PalletEstimate;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.TrackedShipment;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.domain.workflow.Confirmed;

/**
 * A shipment whose papers can be printed, with all that they show.
 *
 * @param workflow that it belongs to
 * @param manifest what its boxes hold now
 */
public record PrintableShipment(Confirmed workflow, TrackedShipment tracked, Manifest manifest) {

    public ConfirmedShipment shipment() {
        return tracked.shipment();
    }

    /** Returns the pallets that it travels on, estimated or the seller's own. */
    public PalletEstimate pallets() {
        return workflow.offer().shipment(shipment().plannedAs()).pallets();
    }
}
