package io.confirmshipping.papers.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.identity.BoxId;
import io.confirmshipping.papers.Papers;
import io.confirmshipping.papers.ReadPaper;
import io.confirmshipping.papers.ReadPaper.Line;
import io.confirmshipping.papers.SamplePapers;
import io.confirmshipping.papers.document.PackList;
import io.confirmshipping.papers.pdf.Area;
import io.confirmshipping.papers.sheet.PageType;
import io.confirmshipping.papers.shipment.PrintedBox;
import io.confirmshipping.papers.shipment.PrintedItem;
import io.confirmshipping.papers.shipment.PrintedShipment;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The longest texts that are accepted neither leave their label nor run into each other. */
class LongTextTest {
    private static final Papers PAPERS = new Papers(true);
    private static final Address ADDRESS = new Address(
            "W".repeat(50),
            "Mm".repeat(90),
            Optional.of("Building ".repeat(20).strip()),
            "Winnipeg Wommelgem ".repeat(5).strip(),
            "WW",
            "99999-9999",
            "US",
            Optional.empty());
    private static final PrintedShipment SHIPMENT = new PrintedShipment(
            SamplePapers.SHIPMENT,
            "W".repeat(100),
            LocalDate.of(2026, 12, 31),
            "M".repeat(100),
            ADDRESS,
            "WWW88",
            ADDRESS);

    @ParameterizedTest
    @EnumSource(
            value = PageType.class,
            names = {"LETTER_4", "LETTER_6_CARRIER_LEFT", "THERMAL", "THERMAL_UNIFIED"})
    void on_labels(PageType page) throws IOException {
        for (int skus : new int[] {1, 2, 40}) {
            check(page, ReadPaper.of(out -> PAPERS.boxLabels(page, List.of(labels(skus), labels(skus)), out)));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PageType.class,
            names = {"LETTER_4", "LETTER_6", "THERMAL_NON_PCP"})
    void on_pallet_labels(PageType page) throws IOException {
        PalletLabel label = new PalletLabel(SHIPMENT, 100, 100);
        check(page, ReadPaper.of(out -> PAPERS.palletLabels(page, List.of(label), out)));
    }

    @Test
    void on_pack_lists() throws IOException {
        List<PrintedBox> boxes = List.of(box(1), box(40), box(3));
        try (ReadPaper read = ReadPaper.of(out -> PAPERS.packLists(List.of(new PackList(SHIPMENT, boxes)), out))) {
            for (int page = 0; page < read.pageCount(); page++) {
                assertApart(read.lines(page));
                assertWithin(read.lines(page), new Area(40, 40, 532, 712));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 100})
    void a_tracking_number_too_long_for_bars_is_printed_as_text(int length) throws IOException {
        String tracking = "9".repeat(length) + "W".repeat(length == 30 ? 0 : 20);
        CarrierLabel label = new CarrierLabel(
                SHIPMENT, new BoxId(SamplePapers.SHIPMENT, 1), 1, SamplePapers.pounds("1"), "C", "S", tracking);
        try (ReadPaper read = ReadPaper.of(out -> PAPERS.carrierLabels(PageType.THERMAL, List.of(label), out))) {
            assertThat(read.text(0)).contains("9".repeat(30));
            assertThat(ReadPaper.bars(read.printed(0), new Area(0, 0, 288, 432)))
                    .isEqualTo(length == 30 ? Set.of(tracking) : Set.of());
        }
    }

    private static void check(PageType page, ReadPaper paper) throws IOException {
        try (ReadPaper read = paper) {
            List<Line> lines = read.lines(0);
            assertApart(lines);
            for (Area place : page.sheet().places()) {
                List<Line> inside = lines.stream()
                        .filter(line -> place.x() <= line.area().x()
                                && line.area().x() < place.right()
                                && place.y() <= line.area().y()
                                && line.area().y() < place.bottom())
                        .toList();
                assertWithin(inside, place.inset(6, 4));
            }
        }
    }

    private static void assertWithin(List<Line> lines, Area area) {
        for (Line line : lines) {
            assertThat(line.area().right()).as(line.text()).isLessThanOrEqualTo(area.right());
            assertThat(line.area().x()).as(line.text()).isGreaterThanOrEqualTo(area.x());
            assertThat(line.area().y()).as(line.text()).isGreaterThanOrEqualTo(area.y());
            assertThat(line.area().bottom()).as(line.text()).isLessThanOrEqualTo(area.bottom());
        }
    }

    private static void assertApart(List<Line> lines) {
        assertThat(lines).isNotEmpty();
        for (int i = 0; i < lines.size(); i++) {
            Area area = lines.get(i).area();
            for (Line other : lines.subList(i + 1, lines.size())) {
                Area next = other.area();
                boolean apart = next.x() >= area.right() - 0.1
                        || area.x() >= next.right() - 0.1
                        || next.y() >= area.bottom()
                        || area.y() >= next.bottom();
                assertThat(apart).as("%s and %s", lines.get(i), other).isTrue();
            }
        }
    }

    private static BoxLabels labels(int skus) {
        return new BoxLabels(
                new BoxLabel(SHIPMENT, box(skus), 100_000, true),
                Optional.of(new CarrierLabel(
                        SHIPMENT,
                        new BoxId(SamplePapers.SHIPMENT, 99_999),
                        100_000,
                        SamplePapers.pounds("1499.99"),
                        "W".repeat(60),
                        "M".repeat(60),
                        "1Z999AA10123456784")));
    }

    private static PrintedBox box(int skus) {
        List<PrintedItem> items = new ArrayList<>();
        for (int i = 0; i < skus; i++) {
            items.add(new PrintedItem(
                    "W".repeat(40), Optional.of("X00ABCDEFG"), 99_999, Optional.of(LocalDate.MAX.withYear(2030))));
        }
        PrintedBox box = SamplePapers.box(99_999, items);
        return new PrintedBox(box.id(), box.dimensions(), SamplePapers.pounds("1499.99"), items);
    }
}
