package io.confirmshipping.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.identity.BoxId;
import io.confirmshipping.domain.identity.ShipmentConfirmationId;
import io.confirmshipping.papers.document.BillOfLading;
import io.confirmshipping.papers.document.PackList;
import io.confirmshipping.papers.label.BoxLabel;
import io.confirmshipping.papers.label.BoxLabels;
import io.confirmshipping.papers.label.CarrierLabel;
import io.confirmshipping.papers.label.ItemLabel;
import io.confirmshipping.papers.label.PalletLabel;
import io.confirmshipping.papers.sheet.ItemPageType;
import io.confirmshipping.papers.sheet.PageType;
import io.confirmshipping.papers.shipment.PrintedBox;
import io.confirmshipping.papers.shipment.PrintedShipment;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** IDs are never cut, whatever letters they are made of. */
class WidestIdsTest {
    private static final Papers PAPERS = new Papers(true);
    private static final ShipmentConfirmationId ID = new ShipmentConfirmationId("FBA" + "W".repeat(9));
    private static final String BOX_ID = ID + "U000008";
    private static final String FNSKU = "X00" + "W".repeat(7);
    private static final String TRACKING = "1Z" + "W".repeat(16);
    private static final PrintedShipment SHIPMENT = new PrintedShipment(
            ID, "Name", LocalDate.of(2026, 11, 28), "Seller", SamplePapers.SOURCE, "WWW8", SamplePapers.CENTER);
    private static final PrintedBox BOX = new PrintedBox(
            new BoxId(ID, 8),
            SamplePapers.box(8, List.of()).dimensions(),
            SamplePapers.pounds("22.5"),
            List.of(SamplePapers.item("MUG", FNSKU, 12)));

    @ParameterizedTest
    @EnumSource(
            value = PageType.class,
            names = {"LETTER_4", "LETTER_6_CARRIER_LEFT", "THERMAL_UNIFIED"})
    void on_labels_of_boxes(PageType page) throws IOException {
        BoxLabels labels = new BoxLabels(
                new BoxLabel(SHIPMENT, BOX, 8, true),
                Optional.of(new CarrierLabel(SHIPMENT, BOX.id(), 8, BOX.weight(), "Carrier", "Ground", TRACKING)));
        assertShows(out -> PAPERS.boxLabels(page, List.of(labels), out), ID.toString(), BOX_ID, TRACKING, "WWW8");
    }

    @ParameterizedTest
    @EnumSource(
            value = PageType.class,
            names = {"LETTER_4", "LETTER_6"})
    void on_labels_of_pallets(PageType page) throws IOException {
        assertShows(
                out -> PAPERS.palletLabels(page, List.of(new PalletLabel(SHIPMENT, 1, 1)), out), ID.toString(), "WWW8");
    }

    @ParameterizedTest
    @EnumSource(ItemPageType.class)
    void on_labels_of_items(ItemPageType page) throws IOException {
        assertShows(out -> PAPERS.itemLabels(page, List.of(new ItemLabel(FNSKU, "Mug", "New", 1)), out), FNSKU);
    }

    @Test
    void on_pack_lists() throws IOException {
        assertShows(
                out -> PAPERS.packLists(List.of(new PackList(SHIPMENT, List.of(BOX))), out),
                ID.toString(),
                BOX_ID,
                FNSKU);
    }

    @Test
    void on_bills_of_lading() throws IOException {
        BillOfLading sample = SamplePapers.billOfLading();
        assertShows(
                out -> PAPERS.billsOfLading(
                        List.of(new BillOfLading(
                                SHIPMENT,
                                "BOL" + "W".repeat(9),
                                "W".repeat(12),
                                sample.pickup(),
                                sample.carrier(),
                                Optional.of("W".repeat(18)),
                                8,
                                sample.pallets(),
                                sample.freightClass(),
                                sample.declaredValue())),
                        out),
                "Shipment " + ID,
                "BOL" + "W".repeat(9),
                "Reference ID " + "W".repeat(12),
                "PRO " + "W".repeat(18));
    }

    private static void assertShows(ReadPaper.Written paper, String... texts) throws IOException {
        try (ReadPaper read = ReadPaper.of(paper)) {
            assertThat(read.text(0)).contains(texts);
        }
    }
}
