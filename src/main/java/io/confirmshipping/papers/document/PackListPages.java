package io.confirmshipping.papers.document;

import io.confirmshipping.domain.contents.MeasureText;
import io.confirmshipping.domain.text.CountText;
import io.confirmshipping.papers.label.AddressBlock;
import io.confirmshipping.papers.pdf.Drawing;
import io.confirmshipping.papers.pdf.PdfDocument;
import io.confirmshipping.papers.shipment.PrintedBox;
import io.confirmshipping.papers.shipment.PrintedItem;
import io.confirmshipping.papers.shipment.PrintedShipment;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a pack list: a row for each SKU of each box.
 *
 * @param sample whether it says that it is not valid for shipping
 */
public record PackListPages(PackList list, boolean sample) {

    private static final double FIRST_TOP = 190;
    private static final double TOP = 48;
    private static final double BOTTOM = LetterPage.INNER.bottom() - 20;
    private static final int ROWS_OF_FIRST = rows(FIRST_TOP);
    private static final int ROWS = rows(TOP);

    private static final Table TABLE = new Table(List.of(
            new Column("BOX ID", 48, 108, false),
            new Column("SKU", 162, 114, false),
            new Column("FNSKU", 282, 62, false),
            new Column("EXPIRES", 350, 50, false),
            new Column("QTY", 402, 30, true),
            new Column("WEIGHT", 436, 48, true),
            new Column("SIZE", 488, 76, true)));

    /** Writes its pages into a document. */
    public void write(PdfDocument document) throws IOException {
        int count = pageCount();
        List<List<String>> rows = new ArrayList<>();
        int page = 1;
        for (PrintedBox box : list.boxes()) {
            for (List<String> row : rowsOf(box)) {
                if (rows.size() == capacity(page)) {
                    writePage(document, page++, count, rows);
                    rows.clear();
                }
                rows.add(rows.isEmpty() ? named(row, box) : row);
            }
        }
        writePage(document, page, count, rows);
    }

    private int pageCount() {
        int rows = list.boxes().stream()
                .mapToInt(box -> Math.max(1, box.items().size()))
                .sum();
        return 1 + Math.max(0, (rows - ROWS_OF_FIRST + ROWS - 1) / ROWS);
    }

    private void writePage(PdfDocument document, int page, int count, List<List<String>> rows) throws IOException {
        document.page(LetterPage.WIDTH, LetterPage.HEIGHT, drawing -> {
            double y = page == 1 ? FIRST_TOP : TOP;
            if (page == 1) {
                drawTop(drawing);
            }
            TABLE.drawHeadings(drawing, y);
            for (List<String> row : rows) {
                y += Table.ROW;
                if (!row.get(0).isEmpty() && row != rows.get(0)) {
                    drawing.rule(LetterPage.INNER.x(), y, LetterPage.INNER.width(), 0.25);
                }
                TABLE.drawRow(drawing, y, row);
            }
            LetterPage.drawFooter(
                    drawing, "Pack list " + list.shipment().id(), "Page %d of %d".formatted(page, count), sample);
        });
    }

    private void drawTop(Drawing drawing) {
        PrintedShipment shipment = list.shipment();
        LetterPage.drawTitle(
                drawing, "Pack list", shipment.shownNameAndDay(), shipment.id().toString());
        drawing.rule(LetterPage.INNER.x(), 100, LetterPage.INNER.width(), LetterPage.HAIRLINE);
        new AddressBlock("SHIP FROM", shipment.fromLines(), 9)
                .draw(drawing, LetterPage.INNER.below(62).left(190).top(78));
        new AddressBlock("SHIP TO " + shipment.center(), shipment.toLines(), 9)
                .draw(drawing, LetterPage.INNER.below(62).rightOf(206).left(190).top(78));
        int units = list.boxes().stream().mapToInt(PrintedBox::unitCount).sum();
        new AddressBlock(
                        "TOTAL",
                        List.of(
                                CountText.grouped(list.boxes().size(), "box", "boxes"),
                                CountText.grouped(units, "unit", "units"),
                                MeasureText.pounds(list.boxes().stream()
                                        .map(box -> box.weight().pounds())
                                        .reduce(BigDecimal.ZERO, BigDecimal::add))),
                        9)
                .draw(drawing, LetterPage.INNER.below(62).rightOf(418).top(78));
    }

    private static List<List<String>> rowsOf(PrintedBox box) {
        List<List<String>> rows = new ArrayList<>();
        for (PrintedItem item : box.items()) {
            boolean first = rows.isEmpty();
            rows.add(List.of(
                    first ? box.id().toString() : "",
                    item.shownName(),
                    item.fnsku().orElse(""),
                    item.expiration().map(Object::toString).orElse(""),
                    Integer.toString(item.quantity()),
                    first ? MeasureText.grouped(box.weight()) : "",
                    first ? MeasureText.rounded(box.dimensions()) : ""));
        }
        return rows.isEmpty()
                ? List.of(List.of(
                        box.id().toString(),
                        "",
                        "",
                        "",
                        "0",
                        MeasureText.grouped(box.weight()),
                        MeasureText.rounded(box.dimensions())))
                : rows;
    }

    /** Returns a row with the ID of its box, as the first row of a page has it. */
    private static List<String> named(List<String> row, PrintedBox box) {
        List<String> named = new ArrayList<>(row);
        named.set(0, box.id().toString());
        return named;
    }

    private static int capacity(int page) {
        return page == 1 ? ROWS_OF_FIRST : ROWS;
    }

    /** The rows that fit below the headings. */
    private static int rows(double top) {
        return (int) ((BOTTOM - top) / Table.ROW) - 1;
    }
}
