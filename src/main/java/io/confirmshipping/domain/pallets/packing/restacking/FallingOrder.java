package io.confirmshipping.domain.pallets.packing.restacking;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The order in which boxes fall. Each box is known by its number, and has a rank: 0 if it falls first. */
final class FallingOrder {
    private final int[] order;
    private final int[] ranks;

    private FallingOrder(int[] order) {
        this.order = order;
        this.ranks = new int[order.length];
        number(0);
    }

    /**
     * Returns the order from the bottom to the top.
     *
     * @param bottoms of the boxes, by number
     */
    static FallingOrder lowestFirst(int[] bottoms) {
        return new FallingOrder(IntStream.range(0, bottoms.length)
                .boxed()
                .sorted(Comparator.comparingInt(box -> bottoms[box]))
                .mapToInt(Integer::intValue)
                .toArray());
    }

    private void number(int from) {
        for (int rank = from; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
    }

    int size() {
        return order.length;
    }

    int rank(int box) {
        return ranks[box];
    }

    /** Returns the box that falls at a rank. */
    int at(int rank) {
        return order[rank];
    }

    boolean isBefore(int box, int other) {
        return ranks[box] < ranks[other];
    }

    /** Returns a copy of the boxes by rank, for {@link #restore}. */
    int[] copy() {
        return order.clone();
    }

    /** Restores a copy that differs only from a rank on. */
    void restore(int[] copy, int from) {
        System.arraycopy(copy, from, order, from, order.length - from);
        number(from);
    }

    /**
     * Lets some boxes fall before all others from a rank on.
     *
     * @param some numbers of boxes of this rank or a later one, in the order in which they fall
     * @param isSome which boxes these are, by number
     */
    void advance(int[] some, boolean[] isSome, int from) {
        int[] others = IntStream.range(from, order.length)
                .map(rank -> order[rank])
                .filter(box -> !isSome[box])
                .toArray();
        System.arraycopy(some, 0, order, from, some.length);
        System.arraycopy(others, 0, order, from + some.length, others.length);
        number(from);
    }
}
