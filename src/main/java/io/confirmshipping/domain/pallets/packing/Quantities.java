package io.confirmshipping.domain.pallets.packing;

import java.util.Arrays;

/** How many boxes of which kinds, for few of many kinds. Immutable. */
final class Quantities {
    private final int[] kinds;
    private final int[] quantities;

    private Quantities(int[] kinds, int[] quantities) {
        this.kinds = kinds;
        this.quantities = quantities;
    }

    static Quantities of(int kind, int quantity) {
        return new Quantities(new int[] {kind}, new int[] {quantity});
    }

    Quantities plus(Quantities other) {
        int[] sumKinds = new int[kinds.length + other.kinds.length];
        int[] sum = new int[sumKinds.length];
        int size = 0;
        for (int i = 0, j = 0; i < kinds.length || j < other.kinds.length; size++) {
            int kind = Math.min(
                    i < kinds.length ? kinds[i] : Integer.MAX_VALUE,
                    j < other.kinds.length ? other.kinds[j] : Integer.MAX_VALUE);
            sumKinds[size] = kind;
            if (i < kinds.length && kinds[i] == kind) {
                sum[size] += quantities[i++];
            }
            if (j < other.kinds.length && other.kinds[j] == kind) {
                sum[size] += other.quantities[j++];
            }
        }
        return new Quantities(Arrays.copyOf(sumKinds, size), Arrays.copyOf(sum, size));
    }

    /** Whether there are as many left of every kind. */
    boolean areIn(int[] left) {
        for (int i = 0; i < kinds.length; i++) {
            if (quantities[i] > left[kinds[i]]) {
                return false;
            }
        }
        return true;
    }

    void takeFrom(int[] left) {
        for (int i = 0; i < kinds.length; i++) {
            left[kinds[i]] -= quantities[i];
        }
    }

    int total() {
        return Arrays.stream(quantities).sum();
    }

    double times(double[] values) {
        double sum = 0;
        for (int i = 0; i < kinds.length; i++) {
            sum += quantities[i] * values[kinds[i]];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantities that
                && Arrays.equals(kinds, that.kinds)
                && Arrays.equals(quantities, that.quantities);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(kinds) + Arrays.hashCode(quantities);
    }
}
