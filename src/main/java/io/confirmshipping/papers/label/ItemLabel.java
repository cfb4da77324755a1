package io.confirmshipping.papers.label;

/**
 * The label of one unit.
 *
 * @param fnsku the network's name of the SKU, 1 to 10 letters and digits
 * @param title the SKU of the unit
 * @param condition for example {@code New}
 * @param copies how many are printed, 0 or more
 */
public record ItemLabel(String fnsku, String title, String condition, int copies) {

    /** The condition of a unit that was never used. */
    public static final String NEW = "New";
}
