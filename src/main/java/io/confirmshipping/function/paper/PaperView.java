package io.confirmshipping.function.paper;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.papers.Papers;
import io.confirmshipping.papers.document.BillOfLading;
import io.confirmshipping.papers.document.PackList;
import io.confirmshipping.papers.label.ItemLabel;
import io.confirmshipping.papers.sheet.ItemSheet;
import io.confirmshipping.usecase.CatalogNumber;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.paper.PrintableShipment;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The papers of shipments as files. The shipments of one call are at least one, and of one workflow. */
@Singleton
public class PaperView {

    private final Marketplaces marketplaces;
    private final Papers papers;

    /** @param samples whether the papers say that they are samples of a stand-in, and not valid for shipping */
    public PaperView(
            Marketplaces marketplaces, @ConfigProperty(name = "sample-papers", defaultValue = "true") boolean samples) {
        this.marketplaces = marketplaces;
        this.papers = new Papers(samples);
    }

    /**
     * Labels as a file.
     *
     * @param labeled the shipments whose boxes have a label in it
     */
    public record Labels(Response file, List<PrintableShipment> labeled) {}

    /**
     * @throws InvalidInput naming every parameter that is wrong
     * @throws CommandRefused nothing-to-print if the shipments have no such labels
     */
    public Labels labels(LabelQuery query, List<PrintableShipment> shipments) {
        LabelSelection selected = selection(query, shipments);
        Response file = pdf("labels", shipments, selected.drawing());
        return new Labels(
                file,
                shipments.stream()
                        .filter(shipment ->
                                selected.boxesOf().contains(shipment.shipment().id()))
                        .toList());
    }

    /** Throws what {@link #labels} throws, and draws nothing. */
    public void checkLabels(LabelQuery query, List<PrintableShipment> shipments) {
        selection(query, shipments);
    }

    private LabelSelection selection(LabelQuery query, List<PrintableShipment> shipments) {
        return new LabelPages(papers, query, papersOf(shipments)).select();
    }

    /** Throws what {@link #billsOfLading} throws, and draws nothing. */
    public void checkBillsOfLading(List<PrintableShipment> shipments) {
        bills(shipments);
    }

    private List<BillOfLading> bills(List<PrintableShipment> shipments) {
        return papersOf(shipments).stream().map(ShipmentPapers::billOfLading).toList();
    }

    /** @throws CommandRefused nothing-to-print unless a partnered carrier takes them on pallets */
    public Response billsOfLading(List<PrintableShipment> shipments) {
        List<BillOfLading> bills = bills(shipments);
        return pdf("bill-of-lading", shipments, out -> papers.billsOfLading(bills, out));
    }

    /** @throws InvalidInput if there are too many boxes or lines for one document */
    public Response packLists(PackListQuery query, List<PrintableShipment> shipments) {
        List<PackList> lists = new PackLists(query.range(), papersOf(shipments)).lists();
        Response response = query.isTable()
                ? Response.file(
                        "text/csv; charset=utf-8", name("pack-list", shipments) + ".csv", PackListTable.of(lists))
                : pdf("pack-list", shipments, out -> papers.packLists(lists, out));
        return response.with("vary", "accept");
    }

    /**
     * @throws InvalidInput if there are too many labels for one document
     * @throws CommandRefused nothing-to-print if the seller labels none of the units
     */
    public Response itemLabels(ItemLabelQuery query, List<PrintableShipment> shipments) {
        List<SkuQuantity> units = new ItemPapers(query.range(), shipments).units();
        return itemLabels(name("item-labels", shipments), query.sheet(), units);
    }

    /** Returns a label for every one of these units. */
    public Response itemLabels(ItemSheet sheet, List<SkuQuantity> units) {
        return itemLabels("item-labels", sheet, units);
    }

    private Response itemLabels(String name, ItemSheet sheet, List<SkuQuantity> units) {
        List<ItemLabel> labels = units.stream()
                .map(each ->
                        new ItemLabel(CatalogNumber.fnsku(each.msku()), each.msku(), ItemLabel.NEW, each.quantity()))
                .toList();
        return pdf(name + ".pdf", out -> papers.itemLabels(sheet, labels, out));
    }

    private List<ShipmentPapers> papersOf(List<PrintableShipment> shipments) {
        return shipments.stream()
                .map(shipment -> new ShipmentPapers(
                        shipment, marketplaces.of(shipment.workflow().header())))
                .toList();
    }

    private static Response pdf(String what, List<PrintableShipment> shipments, LabelSelection.Drawing drawing) {
        return pdf(name(what, shipments) + ".pdf", drawing);
    }

    private static Response pdf(String name, LabelSelection.Drawing drawing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            drawing.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Response.file("application/pdf", name, bytes.toByteArray());
    }

    private static String name(String what, List<PrintableShipment> shipments) {
        return shipments.size() == 1
                ? what + "-" + shipments.get(0).shipment().id()
                : what + "-" + shipments.get(0).workflow().header().id();
    }
}
