package io.confirmshipping.papers.sheet;

import io.confirmshipping.papers.pdf.Area;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** The page types of SP-API's {@code createMarketplaceItemLabels}: sheets of small labels, all alike, in the middle. */
public enum ItemPageType implements ItemSheet {
    A4_21(3, 7, 63.5, 38.1, 2.5, 0),
    A4_24(3, 8, 63.5, 33.9, 2.5, 0),
    A4_24_64X33(3, 8, 64.6, 33.8, 0, 0),
    A4_24_66X35(3, 8, 66, 35, 0, 0),
    A4_24_70X36(3, 8, 70, 36, 0, 0),
    A4_24_70X37(3, 8, 70, 37, 0, 0),
    A4_24I(3, 8, 63.5, 34, 2.5, 0),
    A4_27(3, 9, 63.5, 29.6, 2.5, 0),
    A4_40_52X29(4, 10, 52.5, 29.7, 0, 0),
    A4_44_48X25(4, 11, 48.5, 25.4, 0, 0),
    /** 2 5/8 x 1 in on US Letter. */
    LETTER_30(3, 10, 66.675, 25.4, 3.175, 0);

    private final Sheet sheet;

    ItemPageType(int columns, int rows, double width, double height, double gapX, double gapY) {
        boolean letter = name().startsWith("LETTER");
        double sheetWidth = letter ? 8.5 * 25.4 : 210;
        double sheetHeight = letter ? 11 * 25.4 : 297;
        double left = (sheetWidth - columns * width - (columns - 1) * gapX) / 2;
        double top = (sheetHeight - rows * height - (rows - 1) * gapY) / 2;
        this.sheet = new Sheet(
                sheetWidth * Sheet.MILLIMETRE,
                sheetHeight * Sheet.MILLIMETRE,
                IntStream.range(0, columns * rows)
                        .mapToObj(i -> new Area(
                                (left + i % columns * (width + gapX)) * Sheet.MILLIMETRE,
                                (top + i / columns * (height + gapY)) * Sheet.MILLIMETRE,
                                width * Sheet.MILLIMETRE,
                                height * Sheet.MILLIMETRE))
                        .toList());
    }

    /** Returns the page type with this name in SP-API, for example {@code A4_24_70x37}; empty if there is none. */
    public static Optional<ItemPageType> parse(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    /** Returns its name in SP-API. */
    public String code() {
        return this == LETTER_30 ? "Letter_30" : this == A4_24I ? "A4_24i" : name().replace('X', 'x');
    }

    @Override
    public Sheet sheet() {
        return sheet;
    }
}
