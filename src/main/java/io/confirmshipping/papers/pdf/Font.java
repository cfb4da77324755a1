package io.confirmshipping.papers.pdf;

/** The standard fonts that papers are set in. Every reader of PDF has them, so none is embedded. */
public enum Font {
    REGULAR("Helvetica", FontWidths.HELVETICA),
    BOLD("Helvetica-Bold", FontWidths.HELVETICA_BOLD),
    MONOSPACED("Courier", FontWidths.COURIER);

    /** Widths are in thousandths of the size. */
    private static final double UNIT = 1000;

    private final String baseFont;
    private final int[] widths;

    Font(String baseFont, int[] widths) {
        this.baseFont = baseFont;
        this.widths = widths;
    }

    String baseFont() {
        return baseFont;
    }

    /** Returns its name in the resources of a page. */
    String resource() {
        return "F" + ordinal();
    }

    /** Returns the width of a text of this size, both in points. */
    public double width(String text, double size) {
        long sum = 0;
        for (byte code : WinAnsi.encode(text)) {
            sum += widths[(code & 0xFF) - ' '];
        }
        return sum * size / UNIT;
    }
}
