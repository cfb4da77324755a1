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

    /** Returns the part below this height. */
    public Area below(double partHeight) {
        return new Area(x, y + partHeight, width, height - partHeight);
    }

    /** Returns the part left of this width. */
    public Area left(double partWidth) {
        return new Area(x, y, partWidth, height);
    }

    /** Returns the part to the right of this width. */
    public Area rightOf(double partWidth) {
        return new Area(x + partWidth, y, width - partWidth, height);
    }

    /** Returns what is left with this margin at the left and right, and this one at the top and bottom. */
    public Area inset(double horizontal, double vertical) {
        return new Area(x + horizontal, y + vertical, width - 2 * horizontal, height - 2 * vertical);
    }
}
