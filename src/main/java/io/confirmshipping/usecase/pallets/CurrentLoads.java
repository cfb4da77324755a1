package io.confirmshipping.usecase.pallets;

import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.identity.ShipmentId;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.quantities.Manifest;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.usecase.shipment.ShipmentReader;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import java.util.Optional;

/** The current loads of a workflow's shipments: as planned, unless quantities were edited after confirmation. */
record CurrentLoads(WorkflowWithContents whole, ShipmentReader shipments) {

    Load of(ShipmentId planned) {
        return confirmed(planned)
                .filter(ConfirmedShipment::isRepacked)
                .flatMap(this::manifest)
                .map(Manifest::load)
                .orElseGet(() -> whole.allocations().load(planned, whole.contents()));
    }

    private Optional<ConfirmedShipment> confirmed(ShipmentId planned) {
        return whole.workflow().shipments().stream()
                .filter(shipment -> shipment.plannedAs().equals(planned))
                .findFirst();
    }

    private Optional<Manifest> manifest(ConfirmedShipment shipment) {
        return shipments
                .review(new ShipmentReference(shipment.seller(), shipment.id()))
                .manifest();
    }
}
