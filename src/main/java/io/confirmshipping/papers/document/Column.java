package io.confirmshipping.papers.document;

import io.confirmshipping.papers.pdf.Drawing;
import io.confirmshipping.papers.pdf.TextStyle;

/**
 * A column of a table.
 *
 * @param x where it begins, in points
 * @param width in points
 * @param right whether its cells end at its right side, as numbers do
 */
record Column(String heading, double x, double width, boolean right) {

    /** Text that is too wide is set smaller down to this, then cut. The widest ID must be whole. */
    private static final double MIN_SHARE = 0.75;

    void draw(Drawing drawing, TextStyle style, double baseline, String text) {
        TextStyle fitted = style.toFit(text, width, style.size() * MIN_SHARE);
        String shown = fitted.shortened(text, width);
        if (right) {
            drawing.textRight(fitted, x + width, baseline, shown);
        } else {
            drawing.text(fitted, x, baseline, shown);
        }
    }
}
