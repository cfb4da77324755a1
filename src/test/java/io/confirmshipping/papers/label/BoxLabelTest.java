package io.confirmshipping.papers.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.identity.BoxId;
import io.confirmshipping.papers.Papers;
import io.confirmshipping.papers.ReadPaper;
import io.confirmshipping.papers.SamplePapers;
import io.confirmshipping.papers.pdf.Area;
import io.confirmshipping.papers.sheet.PageType;
import io.confirmshipping.papers.shipment.BoxContents;
import io.confirmshipping.papers.shipment.PrintedItem;
import io.confirmshipping.papers.shipment.PrintedShipment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text and the bars of a box label (papers.md#box-label). */
class BoxLabelTest {

    @Test
    void it_shows_where_from_and_where_to_and_what_is_in_the_box() throws IOException {
        assertThat(text(SamplePapers.boxLabel(1, 8)))
                .contains(
                        "FBA",
                        "Box 1 of 8",
                        "22.5 lb",
                        "SHIP FROM",
                        "Lakeshore Home Goods",
                        "2200 W Fulton St",
                        "Dock 4")
                .contains(
                        "Chicago, IL 60612", "SHIP TO", "FBA: Lakeshore Home Goods", "ONT8", "Moreno Valley, CA 92551")
                .contains("FBA15DJ9K2Q7U000001", "SINGLE SKU", "MUG-BLUE-11OZ", "Qty 12", "Created 11/28/2026")
                .contains("PLEASE LEAVE THIS LABEL UNCOVERED", SmallPrint.SAMPLE)
                .doesNotContain("HEAVY", "MIXED");
    }

    @Test
    void mixed_skus_are_named_one_by_one() throws IOException {
        assertThat(text(SamplePapers.heavyLabel(3, 8)))
                .contains("HEAVY", "61.25 lb", "MIXED SKUS Qty 21", "CANDLE-001-VANILLA x 1", "CANDLE-006-VANILLA x 6")
                .doesNotContain("SINGLE", "more SKU");
    }

    @Test
    void a_box_keeps_its_number_when_others_are_gone() throws IOException {
        assertThat(text(SamplePapers.boxLabel(9, 8))).contains("Box 9").doesNotContain("Box 9 of");
        assertThat(text(SamplePapers.boxLabel(8, 8))).contains("Box 8 of 8");
    }

    @Test
    void small_print_is_left_out_where_papers_are_real() throws IOException {
        try (ReadPaper read = ReadPaper.of(out -> new Papers(false)
                .boxLabels(PageType.THERMAL, List.of(BoxLabels.of(SamplePapers.boxLabel(1, 1))), out))) {
            assertThat(read.text(0)).contains("UNCOVERED").doesNotContain("Sample");
        }
    }

    /** The largest contents that have a barcode, and one SKU more. */
    @ParameterizedTest
    @CsvSource({"1, true", "6, true", "17, true", "44, true", "45, false", "200, false"})
    void contents_have_a_barcode_as_long_as_they_fit(int skus, boolean coded) throws IOException {
        List<PrintedItem> items = SamplePapers.mixed(skus);
        BoxLabel label = new BoxLabel(SamplePapers.shipment(), SamplePapers.box(1, items), 1, false);
        try (ReadPaper read = read(label)) {
            Area contents = BoxLabelLayout.of(new Area(0, 0, 288, 432)).contents();
            Area square = new Area(contents.x() - 4, contents.y() - 3, contents.height() + 8, contents.height() + 6);
            String text = new BoxContents(SamplePapers.SHIPMENT, items).text();
            assertThat(ReadPaper.square(read.printed(0), square))
                    .isEqualTo(coded ? Optional.of(text) : Optional.empty());
            if (!coded) {
                assertThat(read.text(0)).contains("See pack list", "more SKUs");
            }
        }
    }

    @Test
    void contents_are_written_as_the_network_reads_them() {
        PrintedItem expiring =
                new PrintedItem("TEA", Optional.of("X001ABCDEF"), 12, Optional.of(LocalDate.of(2027, 3, 5)));
        PrintedItem unnamed = new PrintedItem("CUP-1", Optional.empty(), 3, Optional.empty());
        assertThat(new BoxContents(SamplePapers.SHIPMENT, List.of(expiring, unnamed)).text())
                .isEqualTo("AMZN,PO:FBA15DJ9K2Q7,FNSKU:X001ABCDEF,QTY:12,EXP:270305,SKU:CUP-1,QTY:3");
    }

    /** (papers.md#names) */
    @Test
    void what_the_fonts_cannot_show_leaves_the_label_readable_and_scannable() throws IOException {
        Address source = new Address(
                "深圳市家居有限公司", "南山区科技园 Keji Rd 12", Optional.of("四楼"), "深圳", "GD", "518057", "CN", Optional.empty());
        PrintedShipment shipment = new PrintedShipment(
                SamplePapers.SHIPMENT, "秋季补货", LocalDate.of(2026, 11, 28), "深圳家居", source, "ONT8", SamplePapers.CENTER);
        PrintedItem item = new PrintedItem("红茶杯", Optional.of("X001ABCDEF"), 12, Optional.empty());
        BoxLabel label = new BoxLabel(shipment, SamplePapers.box(1, List.of(item)), 1, false);
        try (ReadPaper read = read(label)) {
            assertThat(read.text(0))
                    .contains("Keji Rd 12", "GD 518057", "CN", "FBA15DJ9K2Q7", "X001ABCDEF", "Qty 12", "Created")
                    .doesNotContain("?");
            BufferedImage printed = read.printed(0);
            assertThat(ReadPaper.bars(printed, new Area(0, 0, 288, 432)))
                    .containsExactlyInAnyOrder("FBA15DJ9K2Q7", new BoxId(SamplePapers.SHIPMENT, 1).toString());
        }
    }

    private static String text(BoxLabel label) throws IOException {
        try (ReadPaper read = read(label)) {
            return read.text(0).replaceAll("[ \\u00a0]+", " ");
        }
    }

    private static ReadPaper read(BoxLabel label) throws IOException {
        return ReadPaper.of(out -> new Papers(true).boxLabels(PageType.THERMAL, List.of(BoxLabels.of(label)), out));
    }
}
