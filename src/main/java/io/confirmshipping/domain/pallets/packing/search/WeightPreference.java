package io.confirmshipping.domain.pallets.packing.search;

import io.confirmshipping.domain.pallets.packing.block.Block;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.space.MaximalSpace;
import java.util.Arrays;

/**
 * Prefers blocks that leave heavier boxes below lighter ones: one loses fitness where it would stand on lighter boxes, and gains some the
 * nearer heavy boxes are to the deck. Where loads are limited it prefers none: boxes that bear little must come above, however heavy they
 * are.
 */
final class WeightPreference {
    private final PackingProblem problem;
    private final double strength;
    private final double[] ranks;

    /** @param strength the part of its fitness that a block loses on lighter boxes, 0 to 0.5; twice that if they are less than half as heavy */
    WeightPreference(PackingProblem problem, double strength) {
        this(problem, strength, ranks(problem));
    }

    private WeightPreference(PackingProblem problem, double strength, double[] ranks) {
        this.problem = problem;
        this.ranks = ranks;
        boolean differ = Arrays.stream(ranks).anyMatch(rank -> rank != 0);
        this.strength = differ && problem.isSupported() && !problem.isLoadLimited() ? strength : 0;
    }

    /** Returns the same preference, but of another strength. */
    WeightPreference withStrength(double other) {
        return new WeightPreference(problem, other, ranks);
    }

    /** Returns the rank of each type by weight, from -1 for the lightest to 1 for the heaviest; 0 if all weigh the same. */
    private static double[] ranks(PackingProblem problem) {
        long[] weights = problem.types().stream()
                .mapToLong(BoxType::weight)
                .sorted()
                .distinct()
                .toArray();
        return problem.types().stream()
                .mapToDouble(type -> weights.length == 1
                        ? 0
                        : 2.0 * Arrays.binarySearch(weights, type.weight()) / (weights.length - 1) - 1)
                .toArray();
    }

    /** Returns by what to multiply the fitness of a block that is supported in a space. */
    double factor(Packing packing, Block block, MaximalSpace space) {
        if (strength == 0) {
            return 1;
        }
        double middle = (space.z1() + block.height() / 2.0) / problem.pallet().height();
        double gain = 1 + strength / 2 * block.mean(ranks) * (1 - 2 * middle);
        return gain * (1 - strength * packing.lighterBelow(block, space));
    }
}
