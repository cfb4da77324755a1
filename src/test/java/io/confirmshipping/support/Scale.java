package io.confirmshipping.support;

/** How much random and large tests do: {@code ./mvnw verify -Dscale=10} does ten times as much as usual, as every night. */
public final class Scale {

    private static final int FACTOR = Integer.getInteger("scale", 1);

    private Scale() {}

    /** Returns a number of cases, or a size, for this run.
     *
     * @param usual the number for the gate
     */
    public static int of(int usual) {
        return usual * FACTOR;
    }
}
