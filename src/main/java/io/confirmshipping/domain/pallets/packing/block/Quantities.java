package io.confirmshipping.domain.pallets.packing.block;

import java.util.Arrays;

/** An immutable sparse vector: the number of boxes of each type, for few of many types. */
public final class Quantities {
    private final int[] types;
    private final int[] quantities;

    private Quantities(int[] types, int[] quantities) {
        this.types = types;
        this.quantities = quantities;
    }

    static Quantities of(int type, int quantity) {
        return new Quantities(new int[] {type}, new int[] {quantity});
    }

    Quantities plus(Quantities other) {
        int[] sumTypes = new int[types.length + other.types.length];
        int[] sum = new int[sumTypes.length];
        int size = 0;
        for (int i = 0, j = 0; i < types.length || j < other.types.length; size++) {
            int type = Math.min(
                    i < types.length ? types[i] : Integer.MAX_VALUE,
                    j < other.types.length ? other.types[j] : Integer.MAX_VALUE);
            sumTypes[size] = type;
            if (i < types.length && types[i] == type) {
                sum[size] += quantities[i++];
            }
            if (j < other.types.length && other.types[j] == type) {
                sum[size] += other.quantities[j++];
            }
        }
        return new Quantities(Arrays.copyOf(sumTypes, size), Arrays.copyOf(sum, size));
    }

    /** Returns whether at least as many boxes of each type are left. */
    public boolean areIn(int[] left) {
        for (int i = 0; i < types.length; i++) {
            if (quantities[i] > left[types[i]]) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many types there are boxes of. */
    int size() {
        return types.length;
    }

    /** @param i which of the types, from 0 */
    int type(int i) {
        return types[i];
    }

    /** Returns how many boxes there are of the type that is at this position. */
    int quantity(int i) {
        return quantities[i];
    }

    int total() {
        int total = 0;
        for (int quantity : quantities) {
            total += quantity;
        }
        return total;
    }

    double times(double[] values) {
        double sum = 0;
        for (int i = 0; i < types.length; i++) {
            sum += quantities[i] * values[types[i]];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantities that
                && Arrays.equals(types, that.types)
                && Arrays.equals(quantities, that.quantities);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(types) + Arrays.hashCode(quantities);
    }
}
