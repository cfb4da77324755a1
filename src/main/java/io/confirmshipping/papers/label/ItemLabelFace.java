package io.confirmshipping.papers.label;

import io.confirmshipping.papers.pdf.Area;
import io.confirmshipping.papers.pdf.Drawing;
import io.confirmshipping.papers.pdf.TextStyle;
import io.confirmshipping.papers.text.PrintableText;
import java.util.List;

/**
 * Draws an item label: the FNSKU as bars, and in words what the unit is. Copies are alike, so a document has it once.
 *
 * @param sample whether it says that it is not valid for shipping
 */
record ItemLabelFace(ItemLabel label, boolean sample) implements LabelFace {

    private static final double MIN_TEXT = 6;

    /** A SKU is set this small before it is broken in two. */
    private static final double MIN_TITLE = 5;

    private static final double MAX_TEXT = 12;
    private static final double LARGE_TEXT = 10;

    /** Higher bars are no easier to scan. */
    private static final double MAX_BARS = 110;

    /** The narrowest bars, 0.13 mm, without which a label of less than 42 mm would have none. Not every scanner reads them. */
    private static final int MIN_DOTS = 1;

    private static final int MAX_DOTS = 2;
    private static final int MAX_DOTS_ON_LARGE_LABELS = 3;

    @Override
    public List<LabelPart> parts(Area area) {
        return List.of(LabelPart.shared(label, drawing -> draw(drawing, area)));
    }

    private void draw(Drawing drawing, Area area) {
        Area inner = area.inset(8, 7);
        double size = Math.max(MIN_TEXT, Math.min(MAX_TEXT, Math.min(area.height() / 12, area.width() / 24)));
        double leading = size * 1.2;
        String title = PrintableText.whole(label.title()).orElse(label.fnsku());
        TextStyle words = TextStyle.regular(size);
        TextStyle fitted = words.toFit(title, inner.width(), MIN_TITLE);
        List<String> lines = fitted.wrapped(title, inner.width(), area.height() > 85 ? 2 : 1);
        double below = (lines.size() + 1) * leading;
        Area bars = new Area(area.x(), inner.y(), area.width(), Math.min(MAX_BARS, inner.height() - below - 2));
        BarcodeBlock.drawBars(
                drawing,
                bars,
                label.fnsku(),
                TextStyle.bold(size + 2),
                MIN_DOTS,
                size > LARGE_TEXT ? MAX_DOTS_ON_LARGE_LABELS : MAX_DOTS);
        double baseline = bars.bottom() + 2;
        for (String line : lines) {
            baseline += leading;
            drawing.text(fitted, inner.x(), baseline, line);
        }
        baseline += leading;
        drawing.text(
                words, inner.x(), baseline, PrintableText.of(label.condition()).orElse(""));
        if (sample) {
            drawing.textRight(TextStyle.regular(4.5), inner.right(), baseline, "Sample of a stand-in");
        }
    }
}
