package io.confirmshipping.papers.label;

import io.confirmshipping.papers.barcode.Code128;
import io.confirmshipping.papers.barcode.DataMatrix;
import io.confirmshipping.papers.barcode.PrinterDots;
import io.confirmshipping.papers.barcode.Symbol;
import io.confirmshipping.papers.pdf.Area;
import io.confirmshipping.papers.pdf.Drawing;
import io.confirmshipping.papers.pdf.TextStyle;
import java.util.Optional;

/** Barcodes on labels. Their modules are whole dots of a printer, and their quiet zones stay free. */
final class BarcodeBlock {

    /** The widest bars: 3 dots, 0.38 mm. */
    private static final int MAX_BAR_DOTS = 3;

    /** The narrowest that scanners read: 2 dots, 0.25 mm. */
    private static final int MIN_DOTS = 2;

    private static final int MAX_SQUARE_DOTS = 5;

    private BarcodeBlock() {}

    /**
     * Draws a text as Code 128 in the middle of an area, with the text below it. The text alone is drawn, in the middle, if
     * there is no code for it that fits.
     */
    static void drawBars(Drawing drawing, Area area, String text, TextStyle style, int maxDots) {
        drawBars(drawing, area, text, style, MIN_DOTS, maxDots);
    }

    /**
     * Draws bars of this many dots, as {@link #drawBars(Drawing, Area, String, TextStyle, int)}.
     *
     * @param minDots the narrowest that are drawn
     * @param maxDots the widest that are drawn
     */
    static void drawBars(Drawing drawing, Area area, String text, TextStyle style, int minDots, int maxDots) {
        Optional<Symbol> symbol = Code128.of(text).filter(bars -> dots(bars, area, maxDots) >= minDots);
        TextStyle fitted = style.toFit(text, area.width(), style.size() / 2);
        String shown = fitted.shortened(text, area.width());
        double capital = fitted.size() * 0.72;
        if (symbol.isEmpty()) {
            drawing.textCentered(fitted, area.middle(), area.y() + (area.height() + capital) / 2, shown);
            return;
        }
        Symbol bars = symbol.get();
        double module = PrinterDots.points(dots(bars, area, maxDots));
        double left = PrinterDots.snap(area.middle() - bars.width() * module / 2);
        double height = area.height() - capital - 4;
        drawing.grid(bars.bars(), left, area.y(), module, height);
        drawing.textCentered(fitted, area.middle(), area.bottom(), shown);
    }

    static void drawBars(Drawing drawing, Area area, String text, TextStyle style) {
        drawBars(drawing, area, text, style, MAX_BAR_DOTS);
    }

    /** Draws a text as Data Matrix at the left of an area, and returns the width that it takes; 0 if it does not fit. */
    static double drawSquare(Drawing drawing, Area area, String text) {
        int dots = PrinterDots.in(Math.min(area.height(), area.width()));
        Optional<Symbol> symbol = DataMatrix.of(text, dots / MIN_DOTS);
        if (symbol.isEmpty()) {
            return 0;
        }
        Symbol square = symbol.get();
        double module = PrinterDots.points(Math.min(MAX_SQUARE_DOTS, dots / square.width()));
        double side = square.width() * module;
        drawing.grid(
                square.bars(),
                PrinterDots.snap(area.x()),
                PrinterDots.snap(area.y() + (area.height() - side) / 2),
                module,
                module);
        return side + DataMatrix.QUIET_ZONE * module;
    }

    private static int dots(Symbol bars, Area area, int maxDots) {
        return Math.min(maxDots, PrinterDots.in(area.width()) / (bars.width() + 2 * Code128.QUIET_ZONE));
    }
}
