package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.StrategyRules;
import io.confirmshipping.domain.placement.planning.CenterSets.Estimate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sets of centers to look at closely. */
final class CandidateCenterSets {
    private static final int SETS_FOR_BUYERS = 2;

    private CandidateCenterSets() {}

    /** Without any that is not in some way the most promising. */
    static Stream<Estimate> of(PlacementProblem task, StrategyRules rules) {
        CenterSets sets = new CenterSets(task);
        List<Estimate> estimates = sets.ofAllSizes(rules);
        if (estimates.isEmpty()) {
            return sets.withApart(rules).stream();
        }
        double detour = rules.detour().doubleValue();
        if (rules.most() == 1) {
            return shortestIn(sets, estimates, detour);
        }
        Stream<Estimate> forInbound = shortestIn(sets, estimates, detour / 2);
        if (task.hasManyBoxes()) {
            return forInbound;
        }
        Stream<Estimate> forBuyers = task.hasFewBoxes()
                ? IntStream.rangeClosed(rules.fewest(), rules.most()).boxed().flatMap(size -> estimates.stream()
                        .filter(estimate -> estimate.centers().length == size)
                        .limit(SETS_FOR_BUYERS))
                : estimates.stream().limit(SETS_FOR_BUYERS);
        return Stream.concat(forBuyers, forInbound).distinct();
    }

    /** Of the sets within a detour of the best for buyers, the one with the shortest way in. */
    private static Stream<Estimate> shortestIn(CenterSets sets, List<Estimate> estimates, double detour) {
        double limit = estimates.get(0).toBuyers() * (1 + detour);
        return estimates.stream()
                .takeWhile(estimate -> estimate.toBuyers() <= limit)
                .min(Comparator.comparingDouble(sets::inbound))
                .stream();
    }
}
