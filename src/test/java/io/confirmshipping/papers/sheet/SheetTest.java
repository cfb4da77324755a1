package io.confirmshipping.papers.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.confirmshipping.papers.pdf.Area;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SheetTest {
    private static final double MILLIMETRE = 72 / 25.4;

    static Stream<Sheet> all() {
        return Stream.concat(
                Arrays.stream(PageType.values()).map(PageType::sheet),
                Arrays.stream(ItemPageType.values()).map(ItemPageType::sheet));
    }

    @ParameterizedTest
    @MethodSource("all")
    void labels_lie_on_the_sheet_and_not_on_each_other(Sheet sheet) {
        List<Area> places = sheet.places();
        for (int i = 0; i < places.size(); i++) {
            Area place = places.get(i);
            assertThat(place.x()).isGreaterThanOrEqualTo(-1e-9);
            assertThat(place.y()).isGreaterThanOrEqualTo(-1e-9);
            assertThat(place.right()).isLessThanOrEqualTo(sheet.width() + 1e-9);
            assertThat(place.bottom()).isLessThanOrEqualTo(sheet.height() + 1e-9);
            for (Area other : places.subList(i + 1, places.size())) {
                boolean apart = other.x() >= place.right() - 1e-9 || other.y() >= place.bottom() - 1e-9;
                assertThat(apart || other.right() <= place.x() + 1e-9).isTrue();
            }
        }
    }

    /** The first and the last label of each sheet, in millimetres from the left and from the top. */
    @ParameterizedTest
    @CsvSource({
        "LETTER_2, 279.4, 215.9, 2, 19.05, 31.75, 158.75, 31.75, 101.6, 152.4",
        "LETTER_4, 215.9, 279.4, 4, 3.175, 3.175, 111.125, 142.875, 101.6, 133.35",
        "LETTER_6, 215.9, 279.4, 6, 3.97, 12.7, 110.33, 182.03, 101.6, 84.67",
        "LETTER_6_CARRIER_LEFT, 215.9, 279.4, 6, 3.97, 12.7, 110.33, 182.03, 101.6, 84.67",
        "A4_2, 297, 210, 2, 23.45, 28.8, 171.95, 28.8, 101.6, 152.4",
        "A4_4, 210, 297, 4, 1.7, 7.575, 106.7, 156.075, 101.6, 133.35",
        "PLAIN_PAPER, 215.9, 279.4, 1, 57.15, 63.5, 57.15, 63.5, 101.6, 152.4",
        "PLAIN_PAPER_CARRIER_BOTTOM, 215.9, 279.4, 2, 57.15, 3.175, 57.15, 142.875, 101.6, 133.35",
        "THERMAL, 101.6, 152.4, 1, 0, 0, 0, 0, 101.6, 152.4",
        "THERMAL_UNIFIED, 101.6, 152.4, 2, 0, 0, 0, 76.2, 101.6, 76.2",
        "THERMAL_NON_PCP, 101.6, 152.4, 1, 0, 0, 0, 0, 101.6, 152.4",
        "THERMAL_NO_CARRIER_ROTATION, 101.6, 152.4, 1, 0, 0, 0, 0, 101.6, 152.4"
    })
    void labels_are_where_the_sheet_has_them(
            PageType type,
            double width,
            double height,
            int labels,
            double firstX,
            double firstY,
            double lastX,
            double lastY,
            double labelWidth,
            double labelHeight) {
        Sheet sheet = type.sheet();
        assertThat(sheet.width()).isCloseTo(width * MILLIMETRE, within(0.02));
        assertThat(sheet.height()).isCloseTo(height * MILLIMETRE, within(0.02));
        assertThat(sheet.places()).hasSize(labels);
        assertIsAt(sheet.places().get(0), firstX, firstY, labelWidth, labelHeight);
        assertIsAt(sheet.places().get(labels - 1), lastX, lastY, labelWidth, labelHeight);
    }

    @ParameterizedTest
    @CsvSource({
        "A4_21, 21",
        "A4_24, 24",
        "A4_24_64x33, 24",
        "A4_24_66x35, 24",
        "A4_24_70x36, 24",
        "A4_24_70x37, 24",
        "A4_24i, 24",
        "A4_27, 27",
        "A4_40_52x29, 40",
        "A4_44_48x25, 44",
        "Letter_30, 30"
    })
    void item_labels_have_the_page_types_of_the_api(String code, int labels) {
        ItemPageType type = ItemPageType.parse(code).orElseThrow();
        assertThat(type.code()).isEqualTo(code);
        assertThat(type.sheet().places()).hasSize(labels);
    }

    /** In millimetres: the sheet, the first label from the left and the top, a label, and from one to the next. */
    @ParameterizedTest
    @CsvSource({
        "A4_21, 210, 297, 7.25, 15.15, 63.5, 38.1, 66, 38.1",
        "A4_24, 210, 297, 7.25, 12.9, 63.5, 33.9, 66, 33.9",
        "A4_24_64x33, 210, 297, 8.1, 13.3, 64.6, 33.8, 64.6, 33.8",
        "A4_24_66x35, 210, 297, 6, 8.5, 66, 35, 66, 35",
        "A4_24_70x36, 210, 297, 0, 4.5, 70, 36, 70, 36",
        "A4_24_70x37, 210, 297, 0, 0.5, 70, 37, 70, 37",
        "A4_24i, 210, 297, 7.25, 12.5, 63.5, 34, 66, 34",
        "A4_27, 210, 297, 7.25, 15.3, 63.5, 29.6, 66, 29.6",
        "A4_40_52x29, 210, 297, 0, 0, 52.5, 29.7, 52.5, 29.7",
        "A4_44_48x25, 210, 297, 8, 8.8, 48.5, 25.4, 48.5, 25.4",
        "Letter_30, 215.9, 279.4, 4.7625, 12.7, 66.675, 25.4, 69.85, 25.4"
    })
    void item_labels_are_where_the_sheet_has_them(
            String code,
            double width,
            double height,
            double left,
            double top,
            double labelWidth,
            double labelHeight,
            double nextX,
            double nextY) {
        Sheet sheet = ItemPageType.parse(code).orElseThrow().sheet();
        int columns = (int) sheet.places().stream()
                .filter(place -> place.y() == sheet.places().get(0).y())
                .count();
        assertThat(sheet.width()).isCloseTo(width * MILLIMETRE, within(0.02));
        assertThat(sheet.height()).isCloseTo(height * MILLIMETRE, within(0.02));
        for (int i = 0; i < sheet.places().size(); i++) {
            assertIsAt(
                    sheet.places().get(i),
                    left + i % columns * nextX,
                    top + i / columns * nextY,
                    labelWidth,
                    labelHeight);
        }
    }

    @ParameterizedTest
    @CsvSource({"25, 25", "57.5, 32", "100, 100"})
    void a_thermal_label_is_a_sheet_of_its_own(double width, double height) {
        Sheet sheet = new ThermalItemLabel(width, height).sheet();
        assertThat(sheet.places()).hasSize(1);
        assertThat(sheet.width()).isCloseTo(width * MILLIMETRE, within(0.001));
        assertIsAt(sheet.places().get(0), 0, 0, width, height);
    }

    @Test
    void page_types_are_found_by_their_name_in_the_api() {
        assertThat(PageType.values())
                .allSatisfy(type -> assertThat(PageType.parse(type.code())).contains(type));
        assertThat(PageType.parse("PackageLabel_Letter_3")).isEmpty();
        assertThat(PageType.parse(null)).isEmpty();
        assertThat(ItemPageType.values()).hasSize(11);
        assertThat(ItemPageType.parse("A4_24_70X37")).isEmpty();
    }

    private static void assertIsAt(Area place, double x, double y, double width, double height) {
        assertThat(place.x()).isCloseTo(x * MILLIMETRE, within(0.02));
        assertThat(place.y()).isCloseTo(y * MILLIMETRE, within(0.02));
        assertThat(place.width()).isCloseTo(width * MILLIMETRE, within(0.02));
        assertThat(place.height()).isCloseTo(height * MILLIMETRE, within(0.02));
    }
}
