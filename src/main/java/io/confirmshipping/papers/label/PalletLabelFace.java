package io.confirmshipping.papers.label;

import io.confirmshipping.papers.pdf.Area;
import io.confirmshipping.papers.pdf.Drawing;
import io.confirmshipping.papers.pdf.TextStyle;
import io.confirmshipping.papers.shipment.PrintedShipment;
import java.util.List;

/**
 * Draws a pallet label. Its copies are alike, so a document has it once.
 *
 * @param sample whether it says that it is not valid for shipping
 */
record PalletLabelFace(PalletLabel label, boolean sample) implements LabelFace {

    private static final double HAIRLINE = 0.6;
    private static final String TITLE = "FBA PALLET";
    private static final String EACH_SIDE = "One of four labels: one on each side of the pallet";

    @Override
    public List<LabelPart> parts(Area area) {
        return List.of(LabelPart.shared(label, drawing -> draw(drawing, area)));
    }

    private void draw(Drawing drawing, Area area) {
        boolean tall = LabelFace.isTall(area);
        PrintedShipment shipment = label.shipment();
        Area inner = area.inset(10, 8);
        Area header = inner.top(tall ? 26 : 20);
        TextStyle title = TextStyle.bold(tall ? 20 : 15);
        String number = "Pallet %d of %d".formatted(label.number(), label.palletCount());
        double room = header.width() - title.width(TITLE) - 10;
        drawing.text(title, header.x(), header.bottom() - 7, TITLE);
        drawing.textRight(title.toFit(number, room, 6), header.right(), header.bottom() - 7, number);
        drawing.rule(inner.x(), header.bottom(), inner.width(), HAIRLINE);
        Area footer = inner.below(inner.height() - (tall ? 20 : 13));
        drawFooter(drawing, footer, tall);
        Area middle = inner.below(header.height() + 6).top(footer.y() - header.bottom() - 12);
        if (tall) {
            drawTall(drawing, middle, shipment);
        } else {
            drawWide(drawing, middle, shipment);
        }
    }

    private static void drawTall(Drawing drawing, Area area, PrintedShipment shipment) {
        TextStyle center = TextStyle.bold(76).toFit(shipment.center(), area.width(), 30);
        drawing.textCentered(center, area.middle(), area.y() + 64, shipment.center());
        drawing.rule(area.x(), area.y() + 78, area.width(), HAIRLINE);
        new AddressBlock("SHIP TO", shipment.toLines(), 11)
                .draw(drawing, area.below(85).top(84));
        new AddressBlock("SHIP FROM", shipment.fromLines(), 7.5)
                .draw(drawing, area.below(171).top(56));
        drawing.rule(area.x(), area.y() + 231, area.width(), HAIRLINE);
        Area bars = area.below(239);
        BarcodeBlock.drawBars(
                drawing, bars.top(bars.height() - 16), shipment.id().toString(), TextStyle.bold(14));
        drawName(drawing, area, shipment, 7.5);
    }

    private static void drawWide(Drawing drawing, Area area, PrintedShipment shipment) {
        TextStyle center = TextStyle.bold(44).toFit(shipment.center(), area.width() * 0.44, 20);
        drawing.text(center, area.x() - 2, area.y() + 40, shipment.center());
        new AddressBlock("SHIP FROM", shipment.fromLines(), 6)
                .draw(drawing, area.below(49).left(118).top(46));
        new AddressBlock("SHIP TO", shipment.toLines(), 8)
                .draw(drawing, area.rightOf(128).top(92));
        drawing.rule(area.x(), area.y() + 101, area.width(), HAIRLINE);
        Area bars = area.below(108);
        BarcodeBlock.drawBars(
                drawing, bars.top(bars.height() - 11), shipment.id().toString(), TextStyle.bold(10));
        drawName(drawing, area, shipment, 6);
    }

    private static void drawName(Drawing drawing, Area area, PrintedShipment shipment, double size) {
        TextStyle style = TextStyle.regular(size);
        drawing.textCentered(
                style, area.middle(), area.bottom(), style.shortened(shipment.shownNameAndDay(), area.width()));
    }

    private void drawFooter(Drawing drawing, Area footer, boolean tall) {
        drawing.rule(footer.x(), footer.y(), footer.width(), HAIRLINE);
        double line = footer.bottom() - (sample ? (tall ? 8 : 6) : (tall ? 5 : 3));
        drawing.textCentered(TextStyle.bold(tall ? 8 : 6), footer.middle(), line, EACH_SIDE);
        if (sample) {
            SmallPrint.draw(drawing, footer);
        }
    }
}
