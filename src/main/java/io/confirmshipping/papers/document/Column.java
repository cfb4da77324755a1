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

    void draw(Drawing drawing, TextStyle style, double baseline, String text) {
        String shown = style.shortened(text, width);
        if (right) {
            drawing.textRight(style, x + width, baseline, shown);
        } else {
            drawing.text(style, x, baseline, shown);
        }
    }
}
