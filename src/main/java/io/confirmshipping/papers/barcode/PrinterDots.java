package io.confirmshipping.papers.barcode;

/** The dots of a label printer, 203 to the inch. A bar that ends between two dots is printed too wide or too narrow. */
public final class PrinterDots {

    public static final int PER_INCH = 203;

    private static final double POINTS_PER_INCH = 72;

    private PrinterDots() {}

    /** Returns the length of dots, in points. */
    public static double points(int dots) {
        return dots * POINTS_PER_INCH / PER_INCH;
    }

    /** Returns how many whole dots there are in a length in points. */
    public static int in(double points) {
        return (int) Math.floor(points * PER_INCH / POINTS_PER_INCH + 1e-6);
    }

    /** Returns the place of the nearest dot, in points. */
    public static double snap(double points) {
        return points((int) Math.round(points * PER_INCH / POINTS_PER_INCH));
    }
}
