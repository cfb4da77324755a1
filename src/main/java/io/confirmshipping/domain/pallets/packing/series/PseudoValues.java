package io.confirmshipping.domain.pallets.packing.series;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import java.util.Map;
import java.util.Random;

/**
 * Pseudo-values of sequential value correction: a box's value starts as the part of a pallet that it takes, by volume and
 * weight, or of its deck if few such boxes may stand on each other. It rises when the box lands on a badly filled pallet, so
 * that the next pass packs it earlier. Source: Belov and Scheithauer 2007.
 */
final class PseudoValues {

    /** The largest relative random change of a value between two passes, so that no two passes are alike. */
    private static final double MAX_PERTURBATION = 0.1;

    private final double[] shares;
    private final double[] values;
    private final int[] quantities;
    private final Random random = new Random(5);

    PseudoValues(PackingProblem problem, int[] quantities) {
        this.quantities = quantities;
        shares = new double[quantities.length];
        double byVolume = 0;
        double byWeight = 0;
        for (int type = 0; type < shares.length; type++) {
            byVolume += quantities[type] * volumeShare(problem, type);
            byWeight += quantities[type] * weightShare(problem, type);
        }
        double volumeCounts = byVolume * byVolume / (byVolume * byVolume + byWeight * byWeight);
        for (int type = 0; type < shares.length; type++) {
            shares[type] = volumeCounts * volumeShare(problem, type) + (1 - volumeCounts) * weightShare(problem, type);
        }
        values = shares.clone();
    }

    private static double volumeShare(PackingProblem problem, int type) {
        return Math.max(
                (double) problem.types().get(type).volume() / problem.pallet().volume(), stackShare(problem, type));
    }

    /**
     * Returns the share of the deck that a box takes in a stack of such boxes, as high as the lowest of them bears; 0 if it bears
     * any load.
     */
    private static double stackShare(PackingProblem problem, int type) {
        BoxType box = problem.types().get(type);
        if (!box.isLoadLimited()) {
            return 0;
        }
        double deck = (double) problem.pallet().length() * problem.pallet().width();
        double base = box.volume() / (double) box.longestSide() / deck;
        return base / (1 + (double) box.maxLoad() / box.weight());
    }

    private static double weightShare(PackingProblem problem, int type) {
        return (double) problem.types().get(type).weight() / problem.pallet().weight();
    }

    double[] current() {
        return values.clone();
    }

    /**
     * Corrects the values of the boxes that went on some equal pallets.
     *
     * @param packed how many boxes of each type are on these pallets together
     */
    void correct(Map<Integer, Integer> packed, int pallets) {
        double full = 0;
        for (Map.Entry<Integer, Integer> type : packed.entrySet()) {
            full += type.getValue() * shares[type.getKey()] / pallets;
        }
        double fullness = Math.max(0.1, full);
        packed.forEach((type, boxes) -> {
            double part = 0.5 * boxes / quantities[type];
            values[type] += part * (shares[type] / fullness - values[type]);
        });
    }

    /** Changes each value a little at random, from a fixed seed. */
    void perturb() {
        for (int type = 0; type < values.length; type++) {
            values[type] *= 1 + MAX_PERTURBATION * (2 * random.nextDouble() - 1);
        }
    }
}
