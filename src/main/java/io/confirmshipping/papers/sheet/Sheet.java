package io.confirmshipping.papers.sheet;

import io.confirmshipping.papers.pdf.Area;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sheet and the labels on it, row by row. Sizes are in points (1/72 in).
 *
 * @param width of the sheet
 * @param height of the sheet
 */
public record Sheet(double width, double height, List<Area> places) {

    private static final double INCH = 72;
    static final double MILLIMETRE = INCH / 25.4;

    /** Two half sheets, the sheet turned: 5.5 x 8.5 in each, with a label of 4 x 6 in. */
    static final Sheet LETTER_HALVES = divided(11 * INCH, 8.5 * INCH, 2, 1, 6 * INCH);

    /** Four quarters of 4.25 x 5.5 in, with a label of 4 x 5.25 in. */
    static final Sheet LETTER_QUARTERS = divided(8.5 * INCH, 11 * INCH, 2, 2, 5.25 * INCH);

    /** Six labels of 4 x 3 1/3 in, 5/32 in from the left and 1/2 in from the top, 3/16 in between. */
    static final Sheet LETTER_SIXTHS = sixths();

    /** One label of 4 x 6 in, in the middle. */
    static final Sheet LETTER_WHOLE = divided(8.5 * INCH, 11 * INCH, 1, 1, 6 * INCH);

    /** Two half sheets of 8.5 x 5.5 in, with a label of 4 x 5.25 in. */
    static final Sheet LETTER_TOP_AND_BOTTOM = divided(8.5 * INCH, 11 * INCH, 1, 2, 5.25 * INCH);

    /** Two half sheets, the sheet turned: 148.5 x 210 mm each, with a label of 4 x 6 in. */
    static final Sheet A4_HALVES = divided(297 * MILLIMETRE, 210 * MILLIMETRE, 2, 1, 6 * INCH);

    /** Four quarters of 105 x 148.5 mm, with a label of 4 x 5.25 in. */
    static final Sheet A4_QUARTERS = divided(210 * MILLIMETRE, 297 * MILLIMETRE, 2, 2, 5.25 * INCH);

    /** A label of 4 x 6 in from a roll. */
    static final Sheet THERMAL = divided(4 * INCH, 6 * INCH, 1, 1, 6 * INCH);

    /** A label of 4 x 6 in from a roll, in two halves of 4 x 3 in. */
    static final Sheet THERMAL_HALVES = divided(4 * INCH, 6 * INCH, 1, 2, 3 * INCH);

    public Sheet {
        places = List.copyOf(places);
    }

    /** Returns a sheet of equal parts, with a label 4 in wide in the middle of each. */
    private static Sheet divided(double width, double height, int columns, int rows, double labelHeight) {
        double labelWidth = 4 * INCH;
        double partWidth = width / columns;
        double partHeight = height / rows;
        return new Sheet(
                width,
                height,
                IntStream.range(0, columns * rows)
                        .mapToObj(i -> new Area(
                                i % columns * partWidth + (partWidth - labelWidth) / 2,
                                i / columns * partHeight + (partHeight - labelHeight) / 2,
                                labelWidth,
                                labelHeight))
                        .toList());
    }

    private static Sheet sixths() {
        double width = 4 * INCH;
        double height = 10 * INCH / 3;
        return new Sheet(
                8.5 * INCH,
                11 * INCH,
                IntStream.range(0, 6)
                        .mapToObj(i -> new Area(
                                INCH * 5 / 32 + i % 2 * (width + INCH * 3 / 16),
                                INCH / 2 + i / 2 * height,
                                width,
                                height))
                        .toList());
    }
}
