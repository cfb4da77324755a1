package io.confirmshipping.domain.placement.planning;

/**
 * The units of a SKU in each center, which serve all buyers alike.
 *
 * @param units by center
 * @param total the sum of the units
 * @param each the buyers that one unit serves, in whole parts
 */
record Stock(int[] units, long total, long each) {

    static Stock of(int[] units, long each) {
        long total = 0;
        for (int ofCenter : units) {
            total += ofCenter;
        }
        return new Stock(units, total, each);
    }

    /** Returns the buyers that the stock of a center is for. */
    long buyers(int center) {
        return units[center] * each;
    }

    /** Returns all buyers. */
    double all() {
        return (double) total * each;
    }

    /** Returns the centers with stock, one bit for each. */
    int mask() {
        int mask = 0;
        for (int i = 0; i < units.length; i++) {
            mask |= units[i] > 0 ? 1 << i : 0;
        }
        return mask;
    }
}
