package io.confirmshipping.papers.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.confirmshipping.papers.Papers;
import io.confirmshipping.papers.ReadPaper;
import io.confirmshipping.papers.SamplePapers;
import io.confirmshipping.papers.pdf.Area;
import io.confirmshipping.papers.sheet.LabelKind;
import io.confirmshipping.papers.sheet.PageType;
import io.confirmshipping.papers.shipment.BoxContents;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page type with every kind of label that it is for: what a reader and a scanner see of it. */
class EveryPageTypeTest {
    private static final Papers PAPERS = new Papers(true);
    private static final String SHIPMENT = SamplePapers.SHIPMENT.toString();

    static Stream<Arguments> all() {
        return Arrays.stream(PageType.values())
                .flatMap(page ->
                        Arrays.stream(LabelKind.values()).filter(page::allows).map(kind -> Arguments.of(page, kind)));
    }

    /** Enough for one sheet and one label more. */
    @ParameterizedTest
    @MethodSource("all")
    void sheets_are_of_their_size_and_all_labels_are_on_them(PageType page, LabelKind kind) throws IOException {
        int labels = page.sheet().places().size() + 1;
        try (ReadPaper read = ReadPaper.of(out -> write(page, kind, labels, out))) {
            assertThat(read.pageCount()).isEqualTo(sheets(page, kind, labels));
            assertThat(read.width(0)).isCloseTo(page.sheet().width(), within(0.01));
            assertThat(read.height(0)).isCloseTo(page.sheet().height(), within(0.01));
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < read.pageCount(); i++) {
                text.append(read.text(i));
                assertThat(read.text(i)).contains(SmallPrint.SAMPLE);
            }
            for (int i = 1; i <= labels; i++) {
                assertThat(text)
                        .contains((kind == LabelKind.PALLET ? "Pallet %d of %d" : "Box %d of %d").formatted(i, labels));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_barcode_of_the_first_sheet_can_be_scanned(PageType page, LabelKind kind) throws IOException {
        try (ReadPaper read =
                ReadPaper.of(out -> write(page, kind, page.sheet().places().size(), out))) {
            BufferedImage printed = read.printed(0);
            List<Area> places = page.sheet().places();
            for (int i = 0; i < (kind == LabelKind.PALLET ? Math.min(4, places.size()) : places.size()); i++) {
                Area place = places.get(i);
                assertThat(ReadPaper.bars(printed, place))
                        .as("place %d", i)
                        .containsExactlyInAnyOrder(bars(page, kind, i));
                if (isBoxLabel(page, kind, i)) {
                    int number = box(kind, i);
                    assertThat(ReadPaper.square(printed, contents(place)))
                            .contains(new BoxContents(
                                            SamplePapers.SHIPMENT,
                                            number % 3 == 0 ? SamplePapers.mixed(6) : SamplePapers.single())
                                    .text());
                }
            }
        }
    }

    private static Area contents(Area place) {
        Area contents =
                BoxLabelLayout.of(new Area(0, 0, place.width(), place.height())).contents();
        return new Area(
                place.x() + contents.x() - 4,
                place.y() + contents.y() - 3,
                contents.height() + 8,
                contents.height() + 6);
    }

    private static String[] bars(PageType page, LabelKind kind, int place) {
        int box = box(kind, place);
        if (kind == LabelKind.PALLET) {
            return new String[] {SHIPMENT};
        }
        return isBoxLabel(page, kind, place)
                ? new String[] {SHIPMENT, SamplePapers.box(box, List.of()).id().toString()}
                : new String[] {SamplePapers.carrierLabel(box, 1).trackingId()};
    }

    private static boolean isBoxLabel(PageType page, LabelKind kind, int place) {
        return kind == LabelKind.BOX || kind == LabelKind.BOX_AND_CARRIER && (place % 2 == 1) == page.carrierFirst();
    }

    private static int box(LabelKind kind, int place) {
        return kind == LabelKind.BOX_AND_CARRIER ? place / 2 + 1 : place + 1;
    }

    private static int sheets(PageType page, LabelKind kind, int labels) {
        int places = labels * (kind == LabelKind.PALLET ? 4 : kind == LabelKind.BOX_AND_CARRIER ? 2 : 1);
        if (kind == LabelKind.PALLET && page.sheet().places().size() == 6) {
            return labels;
        }
        return (places + page.sheet().places().size() - 1)
                / page.sheet().places().size();
    }

    private static void write(PageType page, LabelKind kind, int labels, OutputStream out) throws IOException {
        switch (kind) {
            case BOX -> PAPERS.boxLabels(page, SamplePapers.boxes(labels, false), out);
            case BOX_AND_CARRIER -> PAPERS.boxLabels(page, SamplePapers.boxes(labels, true), out);
            case CARRIER ->
                PAPERS.carrierLabels(
                        page,
                        Stream.iterate(1, i -> i + 1)
                                .limit(labels)
                                .map(i -> SamplePapers.carrierLabel(i, labels))
                                .toList(),
                        out);
            default -> PAPERS.palletLabels(page, SamplePapers.pallets(labels), out);
        }
    }
}
