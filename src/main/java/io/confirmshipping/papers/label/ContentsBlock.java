package io.confirmshipping.papers.label;

import io.confirmshipping.domain.text.CountText;
import io.confirmshipping.papers.pdf.Area;
import io.confirmshipping.papers.pdf.Drawing;
import io.confirmshipping.papers.pdf.TextStyle;
import io.confirmshipping.papers.shipment.BoxContents;
import io.confirmshipping.papers.shipment.PrintedItem;
import java.util.List;
import java.util.Locale;

/** The contents of a box: in words, and beside them as a barcode if it is not too much for one. */
record ContentsBlock(BoxContents contents, double size) {

    private static final double GAP = 6;
    private static final double LEADING = 1.2;

    void draw(Drawing drawing, Area area) {
        double square = BarcodeBlock.drawSquare(drawing, area, contents.text());
        Area words = area.rightOf(square == 0 ? 0 : square + GAP);
        if (contents.items().size() == 1) {
            drawSingle(drawing, words, contents.items().get(0));
        } else {
            drawMixed(drawing, words, contents.items(), square == 0 ? "   See pack list" : "");
        }
    }

    private void drawSingle(Drawing drawing, Area area, PrintedItem item) {
        TextStyle heading = TextStyle.bold(size * 0.75);
        TextStyle name = TextStyle.regular(size);
        TextStyle quantity = TextStyle.bold(size * 1.35);
        List<String> lines = name.wrapped(item.shownName(), area.width(), 2);
        double height = heading.size() + lines.size() * size * LEADING + quantity.size() * LEADING;
        double baseline = area.y() + (area.height() - height) / 2 + heading.size() * 0.8;
        drawing.text(heading, area.x(), baseline, "SINGLE SKU");
        for (String line : lines) {
            baseline += size * LEADING;
            drawing.text(name, area.x(), baseline, line);
        }
        drawing.text(quantity, area.x(), baseline + quantity.size() * LEADING, "Qty " + item.quantity());
    }

    private void drawMixed(Drawing drawing, Area area, List<PrintedItem> items, String remark) {
        TextStyle heading = TextStyle.bold(size * 0.75);
        TextStyle name = TextStyle.regular(size * 0.75);
        double step = name.size() * LEADING;
        int fitting = Math.max(1, (int) ((area.height() - heading.size()) / step));
        int named = items.size() <= fitting ? items.size() : fitting - 1;
        int lines = Math.min(items.size(), fitting);
        double baseline = area.y() + (area.height() - heading.size() - lines * step) / 2 + heading.size() * 0.8;
        int units = items.stream().mapToInt(PrintedItem::quantity).sum();
        drawing.text(
                heading,
                area.x(),
                baseline,
                heading.shortened(String.format(Locale.ROOT, "MIXED SKUS   Qty %,d%s", units, remark), area.width()));
        for (PrintedItem item : items.subList(0, named)) {
            baseline += step;
            String quantity = "  x " + item.quantity();
            double room = area.width() - name.width(quantity);
            drawing.text(name, area.x(), baseline, name.shortened(item.shownName(), room) + quantity);
        }
        if (named < items.size()) {
            String more = "and %s".formatted(CountText.grouped(items.size() - named, "more SKU", "more SKUs"));
            drawing.text(name, area.x(), baseline + step, name.shortened(more, area.width()));
        }
    }
}
