package io.confirmshipping.papers.label;

import io.confirmshipping.papers.pdf.Area;
import io.confirmshipping.papers.pdf.Drawing;
import io.confirmshipping.papers.pdf.TextStyle;
import java.util.List;

/**
 * An address under a small heading. Lines that are too long are set smaller, then cut.
 *
 * @param heading for example {@code SHIP TO}
 * @param lines the first is bold
 * @param size of the lines, in points
 */
public record AddressBlock(String heading, List<String> lines, double size) {

    private static final double LEADING = 1.2;
    private static final double MIN_SHARE = 0.8;

    /** Draws as many lines as fit into an area. */
    public void draw(Drawing drawing, Area area) {
        TextStyle small = TextStyle.bold(Math.max(5, size * 0.7));
        double baseline = area.y() + small.size();
        drawing.text(small, area.x(), baseline, heading);
        baseline += 1;
        for (int i = 0; i < lines.size() && baseline + size * LEADING <= area.bottom(); i++) {
            baseline += size * LEADING;
            TextStyle full = i == 0 ? TextStyle.bold(size) : TextStyle.regular(size);
            TextStyle fitted = full.toFit(lines.get(i), area.width(), size * MIN_SHARE);
            drawing.text(fitted, area.x(), baseline, fitted.shortened(lines.get(i), area.width()));
        }
    }
}
