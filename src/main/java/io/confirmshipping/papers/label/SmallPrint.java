package io.confirmshipping.papers.label;

import io.confirmshipping.papers.pdf.Area;
import io.confirmshipping.papers.pdf.Drawing;
import io.confirmshipping.papers.pdf.TextStyle;

/** The small print, by which papers of a stand-in say what they are. */
public final class SmallPrint {

    public static final String SAMPLE = "Sample of a stand-in. Not valid for shipping.";

    private static final double SIZE = 5.5;

    private SmallPrint() {}

    /** Draws it in the middle of the bottom line of an area. */
    public static void draw(Drawing drawing, Area area) {
        drawing.textCentered(TextStyle.regular(SIZE), area.middle(), area.bottom(), SAMPLE);
    }
}
