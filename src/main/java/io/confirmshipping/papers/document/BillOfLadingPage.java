package io.confirmshipping.papers.document;

import io.confirmshipping.domain.contents.MeasureText;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.Stackability;
import io.confirmshipping.domain.text.CountText;
import io.confirmshipping.papers.label.AddressBlock;
import io.confirmshipping.papers.pdf.Area;
import io.confirmshipping.papers.pdf.Drawing;
import io.confirmshipping.papers.pdf.PdfDocument;
import io.confirmshipping.papers.pdf.TextStyle;
import io.confirmshipping.papers.text.Days;
import io.confirmshipping.papers.text.PrintableText;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Draws a bill of lading on one page. More kinds of pallets than there is room for are added up in one row.
 *
 * @param sample whether it says that it is not valid for shipping
 */
public record BillOfLadingPage(BillOfLading bill, boolean sample) {

    private static final Area INNER = LetterPage.INNER;
    private static final int MAX_ROWS = 14;
    private static final double TABLE_TOP = 292;
    private static final TextStyle SMALL = TextStyle.regular(7.5);

    private static final Table TABLE = new Table(List.of(
            new Column("PALLETS", 48, 44, true),
            new Column("SIZE OF ONE, WITH ITS BOXES", 108, 150, false),
            new Column("STACKABLE", 266, 70, false),
            new Column("CLASS", 344, 40, true),
            new Column("WEIGHT OF ONE", 392, 78, true),
            new Column("WEIGHT", 478, 86, true)));

    /** Writes its page into a document. */
    public void write(PdfDocument document) throws IOException {
        document.page(LetterPage.WIDTH, LetterPage.HEIGHT, this::draw);
    }

    private void draw(Drawing drawing) {
        LetterPage.drawTitle(drawing, "Bill of lading", "Straight, not negotiable. Freight prepaid.", bill.number());
        drawParties(drawing);
        double y = drawPallets(drawing);
        drawing.text(
                SMALL,
                INNER.x(),
                y + 20,
                "General merchandise, packed in boxes, on wooden pallets. Not hazardous. Handle with care; do not break down the pallets.");
        drawSignatures(drawing);
        LetterPage.drawFooter(
                drawing, "Bill of lading " + bill.number(), bill.shipment().id().toString(), sample);
    }

    private void drawParties(Drawing drawing) {
        double column = 246;
        drawing.rule(INNER.x(), 100, INNER.width(), LetterPage.HAIRLINE);
        Area upper = INNER.below(62).top(82);
        new AddressBlock("SHIPPER", bill.shipment().fromLines(), 10).draw(drawing, upper.left(column));
        new AddressBlock("CONSIGNEE", bill.shipment().toLines(), 10).draw(drawing, upper.rightOf(column + 24));
        drawing.rule(INNER.x(), 198, INNER.width(), LetterPage.HAIRLINE);
        Area lower = INNER.below(160).top(76);
        new AddressBlock("CARRIER", carrierLines(), 10).draw(drawing, lower.left(column));
        new AddressBlock("REFERENCES", referenceLines(), 10).draw(drawing, lower.rightOf(column + 24));
    }

    private List<String> carrierLines() {
        String code = bill.carrier().alphaCode();
        return List.of(
                PrintableText.of(bill.carrier().name()).orElse(code),
                "SCAC " + code,
                "PRO "
                        + bill.freightBillNumber()
                                .flatMap(PrintableText::identifier)
                                .orElse("____________________"),
                "Pickup " + Days.written(bill.pickup()));
    }

    private List<String> referenceLines() {
        return List.of(
                "Shipment " + bill.shipment().id(),
                "Reference ID " + bill.reference(),
                "Center " + bill.shipment().center(),
                "Declared value "
                        + bill.declaredValue()
                                .map(value -> String.format(
                                        Locale.ROOT, "%s %,.2f", value.getCurrencyUnit(), value.getAmount()))
                                .orElse("not declared"));
    }

    /** Returns where the table ends. */
    private double drawPallets(Drawing drawing) {
        List<PalletGroup> pallets = bill.pallets();
        int shown = pallets.size() <= MAX_ROWS ? pallets.size() : MAX_ROWS - 1;
        double y = TABLE_TOP;
        TABLE.drawHeadings(drawing, y);
        for (PalletGroup group : pallets.subList(0, shown)) {
            y += Table.ROW;
            TABLE.drawRow(drawing, y, row(group));
        }
        List<PalletGroup> others = pallets.subList(shown, pallets.size());
        if (!others.isEmpty()) {
            y += Table.ROW;
            TABLE.drawRow(drawing, y, sum(others, "Other sizes"));
        }
        y += Table.ROW;
        TABLE.drawTotal(drawing, y, sum(pallets, "with " + CountText.grouped(bill.boxCount(), "box", "boxes")));
        return y + Table.ROW;
    }

    private List<String> row(PalletGroup group) {
        return List.of(
                Integer.toString(group.quantity()),
                MeasureText.rounded(group.dimensions()),
                group.stackability() == Stackability.STACKABLE ? "Yes" : "No",
                bill.freightClass(),
                MeasureText.grouped(group.weight()),
                MeasureText.pounds(group.pounds()));
    }

    private List<String> sum(List<PalletGroup> pallets, String remark) {
        return List.of(count(pallets), remark, "", bill.freightClass(), "", MeasureText.pounds(pounds(pallets)));
    }

    private static void drawSignatures(Drawing drawing) {
        double y = INNER.bottom() - 60;
        double column = 246;
        for (String party : List.of("Shipper", "Carrier")) {
            double x = party.equals("Shipper") ? INNER.x() : INNER.x() + column + 24;
            drawing.rule(x, y, column, LetterPage.HAIRLINE);
            drawing.text(SMALL, x, y + 11, party + ", signature");
            drawing.textRight(SMALL, x + column, y + 11, "Date");
        }
    }

    private static String count(List<PalletGroup> pallets) {
        return Integer.toString(pallets.stream().mapToInt(PalletGroup::quantity).sum());
    }

    private static BigDecimal pounds(List<PalletGroup> pallets) {
        return pallets.stream().map(PalletGroup::pounds).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
