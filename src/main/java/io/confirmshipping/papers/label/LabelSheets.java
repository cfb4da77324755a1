package io.confirmshipping.papers.label;

import io.confirmshipping.papers.barcode.PrinterDots;
import io.confirmshipping.papers.pdf.Area;
import io.confirmshipping.papers.pdf.Drawing;
import io.confirmshipping.papers.pdf.Form;
import io.confirmshipping.papers.pdf.PdfDocument;
import io.confirmshipping.papers.sheet.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Fills the sheets of a document with labels, place after place, and writes a sheet as soon as it is full. */
final class LabelSheets {

    /** Shared parts that are remembered. Boxes that are alike lie together, so few are enough. */
    private static final int MAX_FORMS = 64;

    private record Key(Object shared, Area area) {}

    private final PdfDocument document;
    private final Sheet sheet;
    private final List<Consumer<Drawing>> filled = new ArrayList<>();
    private final Map<Key, Form> forms = new LinkedHashMap<>(MAX_FORMS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Form> eldest) {
            return size() > MAX_FORMS;
        }
    };

    LabelSheets(PdfDocument document, Sheet sheet) {
        this.document = document;
        this.sheet = sheet;
    }

    /** Draws labels that belong together, on one sheet if they fit on one. */
    void add(List<LabelFace> together) throws IOException {
        int places = sheet.places().size();
        if (together.size() <= places && filled.size() + together.size() > places) {
            writeSheet();
        }
        for (LabelFace face : together) {
            add(face);
        }
    }

    private void add(LabelFace face) throws IOException {
        Area place = sheet.places().get(filled.size());
        Area area = new Area(0, 0, place.width(), place.height());
        List<Consumer<Drawing>> parts = new ArrayList<>();
        for (LabelPart part : face.parts(area)) {
            parts.add(part.shared().isPresent() ? stamp(part, area) : part.drawn());
        }
        filled.add(page -> page.at(
                PrinterDots.snap(place.x()),
                PrinterDots.snap(place.y()),
                place.height(),
                drawing -> parts.forEach(part -> part.accept(drawing))));
        if (filled.size() == sheet.places().size()) {
            writeSheet();
        }
    }

    /** Writes the last sheet, if it has labels. */
    void end() throws IOException {
        if (!filled.isEmpty()) {
            writeSheet();
        }
    }

    private Consumer<Drawing> stamp(LabelPart part, Area area) throws IOException {
        Key key = new Key(part.shared().orElseThrow(), area);
        Form form = forms.get(key);
        if (form == null) {
            form = document.form(area.width(), area.height(), part.drawn());
            forms.put(key, form);
        }
        Form drawn = form;
        return drawing -> drawing.form(drawn);
    }

    private void writeSheet() throws IOException {
        document.page(sheet.width(), sheet.height(), page -> filled.forEach(label -> label.accept(page)));
        filled.clear();
    }
}
