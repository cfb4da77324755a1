package io.confirmshipping.papers.pdf;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A drawing on a page, in points (1/72 in) from the left and from the top. */
public final class Drawing {

    private final double height;
    private final Content content;
    private final SortedSet<Integer> forms;

    Drawing(double height) {
        this(height, new Content(), new TreeSet<>());
    }

    private Drawing(double height, Content content, SortedSet<Integer> forms) {
        this.height = height;
        this.content = content;
        this.forms = forms;
    }

    /** Draws text that begins at x, on this baseline. */
    public void text(TextStyle style, double x, double baseline, String text) {
        if (text.isEmpty()) {
            return;
        }
        content.add("BT /")
                .add(style.font().resource())
                .add(" ")
                .add(style.size())
                .add("Tf ");
        content.add(x).add(height - baseline).add("Td ").text(text).add(" Tj ET\n");
    }

    /** Draws text that ends at x. */
    public void textRight(TextStyle style, double x, double baseline, String text) {
        text(style, x - style.width(text), baseline, text);
    }

    /** Draws text with x in its middle. */
    public void textCentered(TextStyle style, double x, double baseline, String text) {
        text(style, x - style.width(text) / 2, baseline, text);
    }

    /** Fills a rectangle. */
    public void fill(double x, double y, double width, double heightDown) {
        content.add(x).add(height - y - heightDown).add(width).add(heightDown).add("re f\n");
    }

    /** Draws white on what is black, then goes on in black. */
    public void inWhite(Runnable drawn) {
        content.add("1 g\n");
        drawn.run();
        content.add("0 g\n");
    }

    /** Draws the outline of a rectangle. */
    public void frame(double x, double y, double width, double heightDown, double thickness) {
        content.add(thickness).add("w ");
        content.add(x).add(height - y - heightDown).add(width).add(heightDown).add("re S\n");
    }

    /** Draws a horizontal line. */
    public void rule(double x, double y, double width, double thickness) {
        content.add(thickness).add("w ").add(x).add(height - y).add("m ");
        content.add(x + width).add(height - y).add("l S\n");
    }

    /** Fills rectangles of a grid whose cells have this size. */
    public void grid(List<Rectangle> rectangles, double x, double y, double cellWidth, double cellHeight) {
        content.add("q ")
                .add(cellWidth)
                .add("0 0 ")
                .add(-cellHeight)
                .add(x)
                .add(height - y)
                .add("cm\n");
        for (Rectangle cell : rectangles) {
            content.add(cell.x())
                    .add(cell.y())
                    .add(cell.width())
                    .add(cell.height())
                    .add("re\n");
        }
        content.add("f Q\n");
    }

    /** Draws what other pages share. */
    public void form(Form form) {
        forms.add(form.number());
        content.add("/").add(form.resource()).add(" Do\n");
    }

    /** Draws on a part of this, of this height, whose corner is there. */
    public void at(double x, double y, double partHeight, Consumer<Drawing> drawn) {
        content.add("q 1 0 0 1 ").add(x).add(height - y - partHeight).add("cm\n");
        drawn.accept(new Drawing(partHeight, content, forms));
        content.add("Q\n");
    }

    byte[] content() {
        return content.toBytes();
    }

    /** Returns the numbers of the forms that it draws. */
    SortedSet<Integer> forms() {
        return forms;
    }
}
