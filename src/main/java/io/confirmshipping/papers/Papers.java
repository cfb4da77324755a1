package io.confirmshipping.papers;

import io.confirmshipping.papers.document.BillOfLading;
import io.confirmshipping.papers.document.BillOfLadingPage;
import io.confirmshipping.papers.document.PackList;
import io.confirmshipping.papers.document.PackListPages;
import io.confirmshipping.papers.label.BoxLabels;
import io.confirmshipping.papers.label.CarrierLabel;
import io.confirmshipping.papers.label.ItemLabel;
import io.confirmshipping.papers.label.Labels;
import io.confirmshipping.papers.label.PalletLabel;
import io.confirmshipping.papers.pdf.PdfDocument;
import io.confirmshipping.papers.sheet.ItemSheet;
import io.confirmshipping.papers.sheet.PageType;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Draws papers as PDF documents. What is asked for is drawn page by page while it is written; the stream is flushed and
 * stays open. Several shipments can be in one document.
 *
 * @param samples whether each paper says in small print that it is a sample of a stand-in and not valid for shipping
 */
public record Papers(boolean samples) {

    /** Writes the labels of boxes, with their carrier labels beside them, in this order. */
    public void boxLabels(PageType page, Iterable<BoxLabels> boxes, OutputStream out) throws IOException {
        write("Box labels", out, document -> new Labels(document, samples).drawBoxes(page, boxes));
    }

    /** Writes the labels of a partnered carrier alone, in this order. */
    public void carrierLabels(PageType page, Iterable<CarrierLabel> labels, OutputStream out) throws IOException {
        write("Carrier labels", out, document -> new Labels(document, samples).drawCarriers(page, labels));
    }

    /** Writes the labels of pallets, four copies of each. */
    public void palletLabels(PageType page, Iterable<PalletLabel> labels, OutputStream out) throws IOException {
        write("Pallet labels", out, document -> new Labels(document, samples).drawPallets(page, labels));
    }

    /** Writes the labels of units, the copies of each one after the other. */
    public void itemLabels(ItemSheet page, Iterable<ItemLabel> labels, OutputStream out) throws IOException {
        write("Item labels", out, document -> new Labels(document, samples).drawItems(page.sheet(), labels));
    }

    /** Writes bills of lading, each on a page of US Letter of its own. */
    public void billsOfLading(Iterable<BillOfLading> bills, OutputStream out) throws IOException {
        write("Bills of lading", out, document -> {
            for (BillOfLading bill : bills) {
                new BillOfLadingPage(bill, samples).write(document);
            }
        });
    }

    /** Writes pack lists on pages of US Letter; each begins on a new one. */
    public void packLists(Iterable<PackList> lists, OutputStream out) throws IOException {
        write("Pack lists", out, document -> {
            for (PackList list : lists) {
                new PackListPages(list, samples).write(document);
            }
        });
    }

    private static void write(String title, OutputStream out, Pages pages) throws IOException {
        PdfDocument document = new PdfDocument(out, title);
        pages.write(document);
        document.end();
    }

    /** Writes the pages of a document. */
    @FunctionalInterface
    private interface Pages {
        void write(PdfDocument document) throws IOException;
    }
}
