package io.confirmshipping.domain.pallets.packing.series;

import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import java.util.Random;

/**
 * What a box of every type is worth to a pallet: at first how much of pallets it takes up, by volume and by weight; then
 * the more, the emptier the pallets were on which it came to lie, so that it is packed earlier the next time. Source:
 * sequential value correction, Belov and Scheithauer 2007.
 */
final class PseudoValues {

    /** How far values stray by chance between two tries, so that no try is like another. */
    private static final double CHANCE = 0.1;

    private final double[] shares;
    private final double[] values;
    private final int[] quantities;
    private final Random random = new Random(5);

    PseudoValues(PackingProblem task, int[] quantities) {
        this.quantities = quantities;
        shares = new double[quantities.length];
        double byVolume = 0;
        double byWeight = 0;
        for (int type = 0; type < shares.length; type++) {
            byVolume += quantities[type] * volumeShare(task, type);
            byWeight += quantities[type] * weightShare(task, type);
        }
        double volumeCounts = byVolume * byVolume / (byVolume * byVolume + byWeight * byWeight);
        for (int type = 0; type < shares.length; type++) {
            shares[type] = volumeCounts * volumeShare(task, type) + (1 - volumeCounts) * weightShare(task, type);
        }
        values = shares.clone();
    }

    private static double volumeShare(PackingProblem task, int type) {
        return (double) task.types().get(type).volume() / task.pallet().volume();
    }

    private static double weightShare(PackingProblem task, int type) {
        return (double) task.types().get(type).weight() / task.pallet().weight();
    }

    double[] now() {
        return values.clone();
    }

    /** Takes note of pallets from which so many boxes were taken. */
    void learn(int[] before, int[] after, int pallets) {
        double full = 0;
        for (int type = 0; type < shares.length; type++) {
            full += (before[type] - after[type]) * shares[type] / pallets;
        }
        for (int type = 0; type < shares.length; type++) {
            if (before[type] > after[type]) {
                double part = 0.5 * (before[type] - after[type]) / quantities[type];
                values[type] += part * (shares[type] / Math.max(0.1, full) - values[type]);
            }
        }
    }

    void stray() {
        for (int type = 0; type < values.length; type++) {
            values[type] *= 1 + CHANCE * (2 * random.nextDouble() - 1);
        }
    }
}
