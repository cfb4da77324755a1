package io.confirmshipping.papers.label;

import io.confirmshipping.domain.contents.MeasureText;
import io.confirmshipping.papers.pdf.Area;
import io.confirmshipping.papers.pdf.Drawing;
import io.confirmshipping.papers.pdf.TextStyle;
import io.confirmshipping.papers.shipment.PrintedShipment;
import io.confirmshipping.papers.text.PrintableText;
import java.util.List;

/**
 * Draws a carrier label.
 *
 * @param sample whether it says that it is not valid for shipping
 */
record CarrierLabelFace(CarrierLabel label, boolean sample) implements LabelFace {

    private static final double HAIRLINE = 0.6;

    private record Common(PrintedShipment shipment, String carrier, String service) {}

    @Override
    public List<LabelPart> parts(Area area) {
        boolean tall = LabelFace.isTall(area);
        Area inner = area.inset(10, 8);
        Area header = inner.top(tall ? 44 : 28);
        Area addresses = inner.below(tall ? 52 : 34).top(tall ? 150 : 64);
        Area footer = inner.below(inner.height() - (tall ? 32 : 24));
        double top = addresses.bottom() + (tall ? 8 : 5);
        Area tracking = new Area(inner.x(), top, inner.width(), footer.y() - (tall ? 11 : 8) - top);
        return List.of(
                LabelPart.shared(
                        new Common(label.shipment(), label.carrier(), label.service()),
                        drawing -> drawCommon(drawing, header, addresses, tracking, footer, tall)),
                LabelPart.own(drawing -> drawOwn(drawing, header, tracking, footer, tall)));
    }

    private void drawCommon(Drawing drawing, Area header, Area addresses, Area tracking, Area footer, boolean tall) {
        double width = header.width() * 0.66;
        String carrier = PrintableText.of(label.carrier()).orElse("Carrier");
        TextStyle name = TextStyle.bold(tall ? 22 : 15).toFit(carrier, width, tall ? 12 : 9);
        drawing.text(name, header.x(), header.y() + (tall ? 17 : 11.5), name.shortened(carrier, width));
        TextStyle service = TextStyle.regular(tall ? 13 : 9);
        PrintableText.of(label.service())
                .ifPresent(text -> drawing.text(
                        service, header.x(), header.y() + (tall ? 36 : 24), service.shortened(text, width)));
        drawing.rule(header.x(), header.bottom() + 3, header.width(), HAIRLINE);
        double from = addresses.width() * 0.38;
        PrintedShipment shipment = label.shipment();
        if (tall) {
            new AddressBlock("SHIP FROM", shipment.fromLines(), 8).draw(drawing, addresses.top(56));
            new AddressBlock("SHIP TO", shipment.toLines(), 11)
                    .draw(drawing, addresses.below(60).rightOf(56));
        } else {
            new AddressBlock("SHIP FROM", shipment.fromLines(), 6.5).draw(drawing, addresses.left(from));
            new AddressBlock("SHIP TO", shipment.toLines(), 8.5).draw(drawing, addresses.rightOf(from + 8));
        }
        drawing.rule(header.x(), addresses.bottom() + 2, header.width(), tall ? 2 : 1.5);
        drawing.text(TextStyle.bold(tall ? 7 : 5.5), tracking.x(), tracking.y() + (tall ? 8 : 6), "TRACKING NUMBER");
        drawing.rule(header.x(), footer.y() - (tall ? 5 : 3.5), header.width(), tall ? 2 : 1.5);
        if (sample) {
            SmallPrint.draw(drawing, footer);
        }
    }

    private void drawOwn(Drawing drawing, Area header, Area tracking, Area footer, boolean tall) {
        String box = BoxNumber.of(label.box(), label.boxCount());
        TextStyle number = TextStyle.bold(tall ? 15 : 11).toFit(box, header.width() * 0.32, 6);
        TextStyle weight = TextStyle.regular(tall ? 11 : 8);
        drawing.textRight(number, header.right(), header.y() + (tall ? 14 : 10), box);
        drawing.textRight(weight, header.right(), header.y() + (tall ? 30 : 21), MeasureText.grouped(label.weight()));
        Area bars = tracking.below(tall ? 14 : 10).inset(0, tall ? 2 : 0);
        BarcodeBlock.drawBars(drawing, bars, shownTracking(), TextStyle.bold(tall ? 13 : 10));
        double line = footer.y() + (tall ? 9 : 7);
        TextStyle words = TextStyle.regular(tall ? 8.5 : 7);
        drawing.text(words, footer.x(), line, "Box ID " + label.box());
        drawing.textRight(
                TextStyle.bold(words.size()),
                footer.right(),
                line,
                label.shipment().center());
    }

    private String shownTracking() {
        return PrintableText.identifier(label.trackingId()).orElse(label.box().toString());
    }
}
