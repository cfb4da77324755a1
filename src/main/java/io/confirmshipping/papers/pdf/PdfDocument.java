package io.confirmshipping.papers.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A document that is written while it is drawn. Of pages that are written only their numbers are kept. */
public final class PdfDocument {

    private final ObjectWriter objects;
    private final String title;
    private final int catalog;
    private final int pageTree;
    private final int fonts;
    private final List<Integer> pages = new ArrayList<>();

    /** Begins a document. {@link #end} ends it; the stream is the caller's to close. */
    public PdfDocument(OutputStream out, String title) throws IOException {
        this.objects = new ObjectWriter(out);
        this.title = title;
        objects.write("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
        this.catalog = objects.reserve();
        this.pageTree = objects.reserve();
        this.fonts = objects.reserve();
        objects.object(catalog, "<</Type/Catalog/Pages " + reference(pageTree) + ">>");
        objects.object(
                fonts,
                Arrays.stream(Font.values())
                        .map(font -> "/%s<</Type/Font/Subtype/Type1/BaseFont/%s/Encoding/WinAnsiEncoding>>"
                                .formatted(font.resource(), font.baseFont()))
                        .collect(Collectors.joining("", "<<", ">>")));
    }

    /** Writes a drawing that pages can share. */
    public Form form(double width, double height, Consumer<Drawing> drawn) throws IOException {
        Drawing drawing = new Drawing(height);
        drawn.accept(drawing);
        int number = objects.reserve();
        objects.stream(
                number,
                "/Type/XObject/Subtype/Form/BBox[0 0 %s %s]%s"
                        .formatted(Content.decimal(width), Content.decimal(height), resources(drawing.forms())),
                drawing.content());
        return new Form(number);
    }

    /** Writes a page of this size, in points. */
    public void page(double width, double height, Consumer<Drawing> drawn) throws IOException {
        Drawing drawing = new Drawing(height);
        drawn.accept(drawing);
        int content = objects.reserve();
        objects.stream(content, "", drawing.content());
        int page = objects.reserve();
        objects.object(
                page,
                "<</Type/Page/Parent %s/MediaBox[0 0 %s %s]%s/Contents %s>>"
                        .formatted(
                                reference(pageTree),
                                Content.decimal(width),
                                Content.decimal(height),
                                resources(drawing.forms()),
                                reference(content)));
        pages.add(page);
    }

    /** Writes what readers need to find the pages, and flushes the stream. A document without pages gets an empty one. */
    public void end() throws IOException {
        if (pages.isEmpty()) {
            page(612, 792, page -> {});
        }
        objects.object(
                pageTree,
                "<</Type/Pages/Count %d/Kids[%s]>>"
                        .formatted(
                                pages.size(),
                                pages.stream().map(PdfDocument::reference).collect(Collectors.joining(" "))));
        int information = objects.reserve();
        objects.object(information, "<</Title(%s)/Producer(Confirm Shipping)>>".formatted(title));
        objects.end(catalog, information);
    }

    private String resources(SortedSet<Integer> forms) {
        String shared = forms.stream()
                .map(number -> "/%s %s".formatted(new Form(number).resource(), reference(number)))
                .collect(Collectors.joining());
        return "/Resources<</Font %s%s>>"
                .formatted(reference(fonts), shared.isEmpty() ? "" : "/XObject<<" + shared + ">>");
    }

    private static String reference(int number) {
        return number + " 0 R";
    }
}
