package io.confirmshipping.function.paper;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.pallets.PalletEstimate;
import io.confirmshipping.domain.placement.FulfillmentCenter;
import io.confirmshipping.domain.shipment.ConfirmedShipment;
import io.confirmshipping.domain.shipment.FreightTracking;
import io.confirmshipping.domain.transportation.Freight;
import io.confirmshipping.domain.transportation.FreightClass;
import io.confirmshipping.domain.transportation.ShipmentTransportation;
import io.confirmshipping.domain.workflow.WorkflowHeader;
import io.confirmshipping.papers.document.BillOfLading;
import io.confirmshipping.papers.document.PackList;
import io.confirmshipping.papers.label.PalletLabel;
import io.confirmshipping.papers.shipment.PrintedShipment;
import io.confirmshipping.usecase.paper.PrintableShipment;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The papers of one shipment. Source: rules.md#rule-27. */
record ShipmentPapers(PrintableShipment printable, Marketplace marketplace) {

    BoxPapers boxes() {
        return new BoxPapers(printable, marketplace, printed());
    }

    /**
     * Returns the label of every pallet, in the order of their numbers.
     *
     * @throws CommandRefused nothing-to-print if the shipment has no pallets
     */
    List<PalletLabel> palletLabels() {
        checkPallets(RefusedCode.NO_PALLET_LABELS);
        PrintedShipment shipment = printed();
        int count = printable.pallets().count();
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new PalletLabel(shipment, number, count))
                .toList();
    }

    /** @throws CommandRefused nothing-to-print unless a partnered carrier takes pallets */
    BillOfLading billOfLading() {
        checkPallets(RefusedCode.NO_BILL_OF_LADING);
        if (!shipment().method().isPartnered()) {
            throw nothingToPrint(RefusedCode.BILL_OF_LADING_OF_CARRIER.of(
                    shipment().id().value(), shipment().carrier().name()));
        }
        FreightTracking freight = printable.tracked().tracking().map(parcels -> FreightTracking.NONE, bills -> bills);
        PalletEstimate pallets = printable.pallets();
        return new BillOfLading(
                printed(),
                freight.billOfLading().orElseThrow(),
                shipment().id().value().substring(3),
                printable.workflow().confirmation().shipping().shipDate(),
                shipment().carrier(),
                freight.freightBills().stream().findFirst(),
                shipment().boxCount(),
                pallets.groups(),
                said().flatMap(Freight::freightClass)
                        .flatMap(FreightClass::number)
                        .orElseGet(() -> freightClass(pallets)),
                said().flatMap(Freight::declaredValue));
    }

    /** Returns what the seller has said about the goods. */
    private Optional<Freight> said() {
        return printable
                .workflow()
                .confirmation()
                .transportation()
                .find(shipment().plannedAs())
                .flatMap(ShipmentTransportation::freight);
    }

    PackList packList() {
        return new PackList(printed(), boxes().all());
    }

    private ConfirmedShipment shipment() {
        return printable.shipment();
    }

    private PrintedShipment printed() {
        WorkflowHeader workflow = printable.workflow().header();
        ConfirmedShipment shipment = shipment();
        return new PrintedShipment(
                shipment.id(),
                shipment.name().value(),
                shipment.confirmedAt().atZone(marketplace.zone()).toLocalDate(),
                workflow.source().name(),
                workflow.source(),
                shipment.warehouseId(),
                address(shipment.warehouseId()));
    }

    /** Returns the address of a center; its code alone once it has left the network. */
    private Address address(String center) {
        return marketplace
                .network()
                .center(center)
                .map(FulfillmentCenter::address)
                .orElseGet(() -> new Address(
                        center,
                        "",
                        Optional.empty(),
                        "",
                        "",
                        "",
                        marketplace.origins().countryCode(),
                        Optional.empty()));
    }

    /** Returns the class by weight and size, for goods of which the seller has said none. */
    private String freightClass(PalletEstimate pallets) {
        return marketplace
                .rates()
                .named(printable.workflow().offer().rateCard())
                .freight()
                .classOf(pallets.poundsPerCubicFoot())
                .number()
                .toPlainString();
    }

    /** @param otherwise why small parcels have no such papers */
    private void checkPallets(RefusedCode otherwise) {
        if (shipment().method().isSmallParcel()) {
            throw nothingToPrint(otherwise.of(shipment().id().value()));
        }
    }

    static CommandRefused nothingToPrint(Explanation because) {
        return new CommandRefused(RefusalCode.NOTHING_TO_PRINT, because);
    }
}
