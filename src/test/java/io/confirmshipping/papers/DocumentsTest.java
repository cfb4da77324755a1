package io.confirmshipping.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.papers.document.BillOfLading;
import io.confirmshipping.papers.label.ItemLabel;
import io.confirmshipping.papers.pdf.Area;
import io.confirmshipping.papers.sheet.ItemPageType;
import io.confirmshipping.papers.sheet.ThermalItemLabel;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Bills of lading, pack lists and item labels, read back. */
class DocumentsTest {
    private static final Papers PAPERS = new Papers(true);
    private static final String SAMPLE = "Sample of a stand-in. Not valid for shipping.";

    @Test
    void a_bill_of_lading_says_who_sends_what_to_whom() throws IOException {
        try (ReadPaper read = ReadPaper.of(out -> PAPERS.billsOfLading(List.of(SamplePapers.billOfLading()), out))) {
            assertThat(read.pageCount()).isOne();
            assertThat(read.text(0))
                    .contains("Bill of lading", "BOL15DJ9K2Q7", "SHIPPER", "2200 W Fulton St", "CONSIGNEE")
                    .contains("24300 Nandina Ave", "Freight partner", "SCAC UFLB", "PRO 118204417", "Pickup 12/01/2026")
                    .contains("Shipment FBA15DJ9K2Q7", "Reference ID 7K2QX9TA", "Declared value USD 18,450.00")
                    .contains("48 x 40 x 60 in", "1,240.5 lb", "2,481 lb", "3,293 lb", "92.5", "with 64 boxes", SAMPLE);
            assertThat(ReadPaper.bars(read.printed(0), new Area(300, 40, 312, 60)))
                    .containsExactly("BOL15DJ9K2Q7");
        }
    }

    /** All kinds of pallets that there is room for, and more. */
    @ParameterizedTest
    @CsvSource({"14, false", "15, true", "100, true"})
    void more_kinds_of_pallets_than_rows_are_added_up(int kinds, boolean addedUp) throws IOException {
        BillOfLading sample = SamplePapers.billOfLading();
        List<PalletGroup> pallets = Collections.nCopies(kinds, SamplePapers.pallet(1, "60", "1000"));
        BillOfLading bill = new BillOfLading(
                sample.shipment(),
                sample.number(),
                sample.reference(),
                sample.pickup(),
                sample.carrier(),
                Optional.empty(),
                sample.boxCount(),
                pallets,
                sample.freightClass(),
                Optional.empty());
        try (ReadPaper read = ReadPaper.of(out -> PAPERS.billsOfLading(List.of(bill), out))) {
            assertThat(read.pageCount()).isOne();
            assertThat(read.text(0).contains("Other sizes")).isEqualTo(addedUp);
            assertThat(read.text(0)).contains("%,d lb".formatted(kinds * 1000), "not declared");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "17, 1", "18, 2", "500, 23"})
    void a_pack_list_goes_on_on_further_pages(int boxes, int pages) throws IOException {
        try (ReadPaper read = ReadPaper.of(out -> PAPERS.packLists(List.of(SamplePapers.packList(boxes)), out))) {
            assertThat(read.pageCount()).isEqualTo(pages);
            assertThat(read.text(0)).contains("Pack list", boxes == 1 ? "1 box" : "boxes", "MUG-BLUE-11OZ", SAMPLE);
            assertThat(read.text(pages - 1))
                    .contains("Page %d of %d".formatted(pages, pages))
                    .contains(SamplePapers.box(boxes, List.of()).id().toString());
        }
    }

    @Test
    void papers_of_several_shipments_are_in_one_document() throws IOException {
        try (ReadPaper read = ReadPaper.of(
                out -> PAPERS.packLists(List.of(SamplePapers.packList(1), SamplePapers.packList(2)), out))) {
            assertThat(read.pageCount()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(ItemPageType.class)
    void item_labels_can_be_scanned(ItemPageType page) throws IOException {
        int labels = page.sheet().places().size();
        try (ReadPaper read =
                ReadPaper.of(out -> PAPERS.itemLabels(page, List.of(SamplePapers.itemLabel(labels + 1)), out))) {
            assertThat(read.pageCount()).isEqualTo(2);
            assertThat(read.text(0)).contains("X001A2B3C4", "Stoneware mug", "New", "Sample of a stand-in");
            Area first = page.sheet().places().get(0);
            Area last = page.sheet().places().get(labels - 1);
            assertThat(ReadPaper.bars(read.printed(0), first)).containsExactly("X001A2B3C4");
            assertThat(ReadPaper.bars(read.printed(0), last)).containsExactly("X001A2B3C4");
        }
    }

    /** The SKU is long, so that the least room is left for bars. */
    @ParameterizedTest
    @CsvSource({"25, 25", "25, 100", "41, 25", "42, 25", "57, 32", "100, 25", "100, 100"})
    void thermal_item_labels_can_be_scanned(double width, double height) throws IOException {
        ThermalItemLabel label = new ThermalItemLabel(width, height);
        ItemLabel unit = new ItemLabel("X00WWWWWWW", "M".repeat(40), ItemLabel.NEW, 1);
        try (ReadPaper read = ReadPaper.of(out -> PAPERS.itemLabels(label, List.of(unit), out))) {
            assertThat(read.text(0)).contains("X00WWWWWWW", "New", "Sample of a stand-in");
            assertThat(ReadPaper.bars(read.printed(0), label.sheet().places().get(0)))
                    .containsExactly("X00WWWWWWW");
        }
    }
}
