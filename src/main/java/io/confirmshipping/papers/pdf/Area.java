package io.confirmshipping.papers.pdf;

/** A rectangle of a page, in points (1/72 in) from the left and from the top. */
public record Area(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double middle() {
        return x + width / 2;
    }

    /** Returns the part above this height. */
    public Area top(double partHeight) {
        return new Area(x, y, width, partHeight);
    }

    /** Returns the rest below so much. */
    public Area below(double partHeight) {
        return new Area(x, y + partHeight, width, height - partHeight);
    }

    /** Returns the part left of this width. */
    public Area left(double partWidth) {
        return new Area(x, y, partWidth, height);
    }

    /** Returns the rest to the right of so much. */
    public Area rightOf(double partWidth) {
        return new Area(x + partWidth, y, width - partWidth, height);
    }

    /** Returns what is left with so much less at the left and right, and at the top and bottom. */
    public Area inset(double horizontal, double vertical) {
        return new Area(x + horizontal, y + vertical, width - 2 * horizontal, height - 2 * vertical);
    }
}
