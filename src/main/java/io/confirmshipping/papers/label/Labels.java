package io.confirmshipping.papers.label;

import io.confirmshipping.papers.pdf.PdfDocument;
import io.confirmshipping.papers.sheet.PageType;
import io.confirmshipping.papers.sheet.Sheet;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws labels on the sheets of a document.
 *
 * @param samples whether each says that it is not valid for shipping
 */
public record Labels(PdfDocument document, boolean samples) {

    /** Draws the labels of boxes, those of one box beside each other. */
    public void drawBoxes(PageType page, Iterable<BoxLabels> boxes) throws IOException {
        LabelSheets sheets = new LabelSheets(document, page.sheet());
        for (BoxLabels labels : boxes) {
            List<LabelFace> faces = faces(labels, page.carrierFirst());
            sheets.add(faces);
        }
        sheets.end();
    }

    public void drawCarriers(PageType page, Iterable<CarrierLabel> labels) throws IOException {
        LabelSheets sheets = new LabelSheets(document, page.sheet());
        for (CarrierLabel label : labels) {
            sheets.add(List.of(new CarrierLabelFace(label, samples)));
        }
        sheets.end();
    }

    public void drawPallets(PageType page, Iterable<PalletLabel> labels) throws IOException {
        LabelSheets sheets = new LabelSheets(document, page.sheet());
        for (PalletLabel label : labels) {
            sheets.add(Collections.nCopies(PalletLabel.COPIES, new PalletLabelFace(label, samples)));
        }
        sheets.end();
    }

    public void drawItems(Sheet sheet, Iterable<ItemLabel> labels) throws IOException {
        LabelSheets sheets = new LabelSheets(document, sheet);
        for (ItemLabel label : labels) {
            for (int copy = 0; copy < label.copies(); copy++) {
                sheets.add(List.of(new ItemLabelFace(label, samples)));
            }
        }
        sheets.end();
    }

    private List<LabelFace> faces(BoxLabels labels, boolean carrierFirst) {
        LabelFace box = new BoxLabelFace(labels.box(), samples);
        Stream<LabelFace> carrier = labels.carrier().stream().map(label -> new CarrierLabelFace(label, samples));
        return (carrierFirst ? Stream.concat(carrier, Stream.of(box)) : Stream.concat(Stream.of(box), carrier))
                .toList();
    }
}
