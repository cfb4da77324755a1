package io.confirmshipping.local.examples;

import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.ShipmentReport;
import io.confirmshipping.domain.shipment.discrepancy.Claim;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.shipment.InquireAboutShipment;
import io.confirmshipping.usecase.shipment.ReceiveShipment;
import io.confirmshipping.usecase.shipment.ShipmentReference;
import io.confirmshipping.usecase.shipment.ShipmentWriter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reports of carriers and centers that lead to the states of the examples. Each counts once, however often it comes. */
@Singleton
class ArrivalSteps {

    private static final int MISSING = 2;

    private final ReceiveShipment receive;
    private final InquireAboutShipment inquire;

    @Inject
    ArrivalSteps(ShipmentWriter shipments, Marketplaces marketplaces) {
        this.receive = new ReceiveShipment(shipments, marketplaces);
        this.inquire = new InquireAboutShipment(shipments, marketplaces);
    }

    /** Reports the same of every shipment. */
    void report(Underway workflow, ShipmentReport.Type type, Instant at, Instant now) {
        workflow.shipments().forEach(shipment -> report(shipment, type, at, List.of(), now));
    }

    /** Receives all units but two of the first SKU of the first shipment. */
    void receiveShort(Underway workflow, Instant at, Instant now) {
        for (ConfirmedShipment shipment : workflow.shipments()) {
            List<SkuQuantity> units = new ArrayList<>(workflow.expected(shipment));
            if (shipment == workflow.shipments().get(0)) {
                units.set(0, new SkuQuantity(units.get(0).msku(), units.get(0).quantity() - MISSING));
            }
            report(shipment, ShipmentReport.Type.RECEIVING, at, units, now);
        }
    }

    /** Asks about the units that are missing. */
    void inquire(Underway workflow, Instant now) {
        ConfirmedShipment first = workflow.shipments().get(0);
        String msku = workflow.expected(first).get(0).msku();
        Optional<String> note = Optional.of("The carrier has confirmed the delivery of all boxes.");
        inquire.inquire(
                        new ShipmentReference(first.seller(), first.id()),
                        new Claim(msku, MISSING, note, List.of()),
                        now)
                .commit();
    }

    private void report(
            ConfirmedShipment shipment, ShipmentReport.Type type, Instant at, List<SkuQuantity> units, Instant now) {
        receive.receive(shipment.id(), new ShipmentReport("example-" + type, type, at, units), now)
                .commit();
    }
}
