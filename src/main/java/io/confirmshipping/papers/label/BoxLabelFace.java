package io.confirmshipping.papers.label;

import io.confirmshipping.domain.contents.MeasureText;
import io.confirmshipping.papers.pdf.Area;
import io.confirmshipping.papers.pdf.Drawing;
import io.confirmshipping.papers.pdf.TextStyle;
import io.confirmshipping.papers.shipment.BoxContents;
import io.confirmshipping.papers.shipment.PrintedShipment;
import java.util.List;

/**
 * Draws a box label. Of what it shows, boxes of one shipment share the most.
 *
 * @param sample whether it says that it is not valid for shipping
 */
record BoxLabelFace(BoxLabel label, boolean sample) implements LabelFace {

    private static final double HAIRLINE = 0.6;
    private static final double COLUMN_GAP = 10;
    private static final String UNCOVERED = "PLEASE LEAVE THIS LABEL UNCOVERED";

    @Override
    public List<LabelPart> parts(Area area) {
        BoxLabelLayout layout = BoxLabelLayout.of(area);
        boolean tall = LabelFace.isTall(area);
        BoxContents contents =
                new BoxContents(label.shipment().id(), label.box().items());
        return List.of(
                LabelPart.shared(label.shipment(), drawing -> drawShipment(drawing, layout, tall)),
                LabelPart.shared(contents, drawing -> new ContentsBlock(contents, tall ? 11 : 8.5)
                        .draw(drawing, layout.contents())),
                LabelPart.own(drawing -> drawBox(drawing, layout, tall)));
    }

    private void drawShipment(Drawing drawing, BoxLabelLayout layout, boolean tall) {
        PrintedShipment shipment = label.shipment();
        Area header = layout.header();
        TextStyle fba = TextStyle.bold(tall ? 44 : 26);
        drawing.text(fba, header.x() - 1, header.bottom() - 6, "FBA");
        ruleAbove(drawing, header, layout.addresses());
        Area addresses = layout.addresses();
        double column = (addresses.width() - COLUMN_GAP) / 2;
        new AddressBlock("SHIP FROM", shipment.fromLines(), layout.text()).draw(drawing, addresses.left(column));
        new AddressBlock("SHIP TO", shipment.toLines(), layout.text())
                .draw(drawing, addresses.rightOf(column + COLUMN_GAP));
        ruleAbove(drawing, addresses, layout.boxId());
        ruleAbove(drawing, layout.boxId(), layout.contents());
        if (tall) {
            ruleAbove(drawing, layout.contents(), layout.shipment());
            drawTallShipment(drawing, layout.shipment());
        } else {
            drawWideShipment(drawing, layout.shipment());
        }
        Area footer = layout.footer();
        ruleAbove(drawing, layout.shipment(), footer);
        TextStyle uncovered = TextStyle.bold(tall ? 9 : 6.5);
        double line = sample ? footer.bottom() - (tall ? 8 : 6.5) : footer.bottom() - (tall ? 4 : 2);
        drawing.textCentered(uncovered, footer.middle(), line, UNCOVERED);
        if (sample) {
            SmallPrint.draw(drawing, footer);
        }
    }

    private void drawTallShipment(Drawing drawing, Area area) {
        PrintedShipment shipment = label.shipment();
        BarcodeBlock.drawBars(drawing, area.left(136), shipment.id().toString(), TextStyle.bold(9), 2);
        Area words = area.rightOf(148);
        drawing.text(TextStyle.bold(24), words.x() - 1, words.y() + 18, shipment.center());
        TextStyle small = TextStyle.regular(7);
        double baseline = words.y() + 28;
        for (String line : small.wrapped(shipment.shownName().orElse(""), words.width(), 2)) {
            drawing.text(small, words.x(), baseline, line);
            baseline += line.isEmpty() ? 0 : 8.5;
        }
        drawing.text(small, words.x(), baseline, shipment.shownDay());
    }

    private void drawWideShipment(Drawing drawing, Area area) {
        PrintedShipment shipment = label.shipment();
        Area bars = area.below(21);
        BarcodeBlock.drawBars(drawing, bars, shipment.id().toString(), TextStyle.bold(7), 2);
        drawing.text(TextStyle.bold(13), area.x(), area.y() + 9.5, shipment.center());
        TextStyle small = TextStyle.regular(5.5);
        drawing.textRight(small, area.right(), area.y() + 9.5, shipment.shownDay());
        drawing.text(
                small,
                area.x(),
                area.y() + 17,
                small.shortened(shipment.shownName().orElse(""), area.width()));
    }

    private void drawBox(Drawing drawing, BoxLabelLayout layout, boolean tall) {
        Area header = layout.header();
        double line = header.y() + (tall ? 15 : 10);
        TextStyle number =
                TextStyle.bold(tall ? 18 : 12).toFit(label.numberText(), header.width() - (tall ? 174 : 124), 6);
        TextStyle weight = TextStyle.regular(tall ? 11 : 8);
        drawing.textRight(number, header.right(), line, label.numberText());
        drawing.textRight(
                weight,
                header.right(),
                line + weight.size() * 1.3,
                MeasureText.grouped(label.box().weight()));
        if (label.heavy()) {
            drawHeavy(drawing, header, tall);
        }
        BarcodeBlock.drawBars(drawing, layout.boxId(), label.box().id().toString(), TextStyle.bold(tall ? 14 : 10));
    }

    private static void drawHeavy(Drawing drawing, Area header, boolean tall) {
        double width = tall ? 68 : 50;
        double height = tall ? 32 : 20;
        Area badge = new Area(header.x() + (tall ? 98 : 66), header.y() + (tall ? 4 : 0), width, height);
        drawing.fill(badge.x(), badge.y(), badge.width(), badge.height());
        TextStyle heavy = TextStyle.bold(tall ? 14 : 9.5);
        TextStyle lift = TextStyle.bold(tall ? 7 : 5);
        drawing.inWhite(() -> {
            drawing.textCentered(heavy, badge.middle(), badge.y() + height * 0.52, "HEAVY");
            drawing.textCentered(lift, badge.middle(), badge.y() + height * 0.84, "Team lift");
        });
    }

    private static void ruleAbove(Drawing drawing, Area upper, Area lower) {
        double width = Math.max(upper.width(), lower.width());
        drawing.rule(Math.min(upper.x(), lower.x()), (upper.bottom() + lower.y()) / 2, width, HAIRLINE);
    }
}
