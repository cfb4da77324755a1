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

    private static final double TEXT = 6;
    private static final double LEADING = 7.2;

    @Override
    public List<LabelPart> parts(Area area) {
        return List.of(LabelPart.shared(label, drawing -> draw(drawing, area)));
    }

    private void draw(Drawing drawing, Area area) {
        Area inner = area.inset(8, 7);
        TextStyle words = TextStyle.regular(TEXT);
        String title = PrintableText.of(label.title()).orElse(label.fnsku());
        List<String> lines = words.wrapped(title, inner.width(), area.height() > 85 ? 2 : 1);
        double below = (lines.size() + 1) * LEADING;
        Area bars = new Area(area.x(), inner.y(), area.width(), inner.height() - below - 2);
        BarcodeBlock.drawBars(drawing, bars, label.fnsku(), TextStyle.bold(8), 2);
        double baseline = bars.bottom() + 2;
        for (String line : lines) {
            baseline += LEADING;
            drawing.text(words, inner.x(), baseline, line);
        }
        baseline += LEADING;
        drawing.text(
                words, inner.x(), baseline, PrintableText.of(label.condition()).orElse(""));
        if (sample) {
            drawing.textRight(TextStyle.regular(4.5), inner.right(), baseline, "Sample of a stand-in");
        }
    }
}
