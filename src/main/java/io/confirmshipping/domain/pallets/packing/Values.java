package io.confirmshipping.domain.pallets.packing;

import java.util.Random;

/**
 * What a box of every kind is worth to a pallet: at first how much of pallets it takes up, by volume and by weight; then
 * the more, the emptier the pallets were on which it came to lie, so that it is packed earlier the next time. Source:
 * sequential value correction, Belov and Scheithauer 2007.
 */
final class Values {

    /** How far values stray by chance between two tries, so that no try is like another. */
    private static final double CHANCE = 0.1;

    private final double[] shares;
    private final double[] values;
    private final int[] quantities;
    private final Random random = new Random(5);

    Values(Task task, int[] quantities) {
        this.quantities = quantities;
        shares = new double[quantities.length];
        double byVolume = 0;
        double byWeight = 0;
        for (int kind = 0; kind < shares.length; kind++) {
            byVolume += quantities[kind] * volumeShare(task, kind);
            byWeight += quantities[kind] * weightShare(task, kind);
        }
        double volumeCounts = byVolume * byVolume / (byVolume * byVolume + byWeight * byWeight);
        for (int kind = 0; kind < shares.length; kind++) {
            shares[kind] = volumeCounts * volumeShare(task, kind) + (1 - volumeCounts) * weightShare(task, kind);
        }
        values = shares.clone();
    }

    private static double volumeShare(Task task, int kind) {
        return (double) task.kinds().get(kind).volume() / task.pallet().volume();
    }

    private static double weightShare(Task task, int kind) {
        return (double) task.kinds().get(kind).weight() / task.pallet().weight();
    }

    double[] now() {
        return values.clone();
    }

    /** Takes note of pallets from which so many boxes were taken. */
    void learn(int[] before, int[] after, int pallets) {
        double full = 0;
        for (int kind = 0; kind < shares.length; kind++) {
            full += (before[kind] - after[kind]) * shares[kind] / pallets;
        }
        for (int kind = 0; kind < shares.length; kind++) {
            if (before[kind] > after[kind]) {
                double part = 0.5 * (before[kind] - after[kind]) / quantities[kind];
                values[kind] += part * (shares[kind] / Math.max(0.1, full) - values[kind]);
            }
        }
    }

    void stray() {
        for (int kind = 0; kind < values.length; kind++) {
            values[kind] *= 1 + CHANCE * (2 * random.nextDouble() - 1);
        }
    }
}
