package io.confirmshipping.papers.document;

import io.confirmshipping.papers.barcode.Code128;
import io.confirmshipping.papers.barcode.PrinterDots;
import io.confirmshipping.papers.label.SmallPrint;
import io.confirmshipping.papers.pdf.Area;
import io.confirmshipping.papers.pdf.Drawing;
import io.confirmshipping.papers.pdf.TextStyle;

/** The parts that the pages of documents have in common: their size, a title with a barcode, and a line at the bottom. */
final class LetterPage {

    static final double WIDTH = 612;
    static final double HEIGHT = 792;
    static final Area INNER = new Area(0, 0, WIDTH, HEIGHT).inset(48, 48);
    static final double HAIRLINE = 0.5;

    private static final TextStyle TITLE = TextStyle.bold(22);
    private static final TextStyle SUBTITLE = TextStyle.regular(9);
    private static final TextStyle SMALL = TextStyle.regular(7.5);

    private LetterPage() {}

    /** Draws a title, a line below it, and at the right an ID with its bars. */
    static void drawTitle(Drawing drawing, String title, String subtitle, String id) {
        drawing.text(TITLE, INNER.x() - 1, INNER.y() + 17, title);
        drawing.text(SUBTITLE, INNER.x(), INNER.y() + 34, SUBTITLE.shortened(subtitle, 330));
        Code128.of(id).ifPresent(bars -> {
            double module = PrinterDots.points(2);
            double left = PrinterDots.snap(INNER.right() - bars.width() * module);
            if (left > INNER.x() + 200) {
                drawing.grid(bars.bars(), left, INNER.y(), module, 26);
            }
        });
        drawing.textRight(TextStyle.bold(9), INNER.right(), INNER.y() + 37, id);
    }

    /** Draws the line at the bottom. */
    static void drawFooter(Drawing drawing, String left, String right, boolean sample) {
        drawing.rule(INNER.x(), INNER.bottom() - 12, INNER.width(), HAIRLINE);
        drawing.text(SMALL, INNER.x(), INNER.bottom(), left);
        drawing.textRight(SMALL, INNER.right(), INNER.bottom(), right);
        if (sample) {
            drawing.textCentered(SMALL, INNER.middle(), INNER.bottom(), SmallPrint.SAMPLE);
        }
    }
}
