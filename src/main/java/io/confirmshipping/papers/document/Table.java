package io.confirmshipping.papers.document;

import io.confirmshipping.papers.pdf.Drawing;
import io.confirmshipping.papers.pdf.TextStyle;
import java.util.List;

/** A table whose rows are of one height. */
record Table(List<Column> columns) {

    static final double ROW = 15;

    private static final TextStyle HEADING = TextStyle.bold(7);
    private static final TextStyle CELL = TextStyle.regular(9);
    private static final TextStyle TOTAL = TextStyle.bold(9);

    /** Draws the headings, with a line below them that ends one row below y. */
    void drawHeadings(Drawing drawing, double y) {
        columns.forEach(column -> column.draw(drawing, HEADING, y + ROW - 5, column.heading()));
        drawing.rule(LetterPage.INNER.x(), y + ROW, LetterPage.INNER.width(), 1);
    }

    void drawRow(Drawing drawing, double y, List<String> cells) {
        draw(drawing, CELL, y, cells);
    }

    void drawTotal(Drawing drawing, double y, List<String> cells) {
        drawing.rule(LetterPage.INNER.x(), y, LetterPage.INNER.width(), 1);
        draw(drawing, TOTAL, y + 1, cells);
    }

    private void draw(Drawing drawing, TextStyle style, double y, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            columns.get(i).draw(drawing, style, y + ROW - 4.5, cells.get(i));
        }
    }
}
