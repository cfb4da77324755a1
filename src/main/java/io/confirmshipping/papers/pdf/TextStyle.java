package io.confirmshipping.papers.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A font and its size, and what fits into a line of it.
 *
 * @param size in points
 */
public record TextStyle(Font font, double size) {

    private static final String ELLIPSIS = "…";

    /** Points by which a text may seem wider than it is, because its size was rounded to fit. */
    private static final double ROUNDING = 1e-6;

    public static TextStyle regular(double size) {
        return new TextStyle(Font.REGULAR, size);
    }

    public static TextStyle bold(double size) {
        return new TextStyle(Font.BOLD, size);
    }

    public static TextStyle monospaced(double size) {
        return new TextStyle(Font.MONOSPACED, size);
    }

    /** Returns the width of a text, in points. */
    public double width(String text) {
        return font.width(text, size);
    }

    /** Returns the text, cut with an ellipsis if it is wider than this many points. */
    public String shortened(String text, double maxWidth) {
        if (width(text) <= maxWidth + ROUNDING) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + ELLIPSIS) > maxWidth) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** Returns this style, smaller if the text is wider than this many points, but not below a size. */
    public TextStyle toFit(String text, double maxWidth, double minSize) {
        double width = width(text);
        return width <= maxWidth ? this : new TextStyle(font, Math.max(minSize, size * maxWidth / width));
    }

    /** Returns the text in lines of at most this width, broken at spaces where that can be; the last is cut to fit. */
    public List<String> wrapped(String text, double maxWidth, int maxLines) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (lines.size() < maxLines - 1 && width(rest) > maxWidth) {
            int end = breakIn(rest, maxWidth);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(shortened(rest, maxWidth));
        return lines;
    }

    private int breakIn(String text, double maxWidth) {
        int fitting = 1;
        while (fitting < text.length() && width(text.substring(0, fitting + 1)) <= maxWidth) {
            fitting++;
        }
        int space = text.lastIndexOf(' ', fitting);
        return space > fitting / 2 ? space : fitting;
    }
}
