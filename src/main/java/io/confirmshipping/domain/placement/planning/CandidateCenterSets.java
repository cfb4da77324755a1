package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.StrategyRules;
import io.confirmshipping.domain.placement.planning.CenterSets.Estimate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The candidate sets of centers: the few whose estimates promise most. Only these are assigned boxes and searched. */
final class CandidateCenterSets {
    private static final int SETS_FOR_BUYERS = 2;

    private CandidateCenterSets() {}

    /**
     * Returns the sets nearest to buyers and the one with the shortest inbound way; fewer sets if there are many boxes.
     */
    static Stream<Estimate> of(PlacementProblem problem, StrategyRules rules) {
        CenterSets sets = new CenterSets(problem);
        List<Estimate> estimates = sets.all(rules);
        if (estimates.isEmpty()) {
            return sets.withSeparateCenters(rules).stream();
        }
        double detour = rules.detour().doubleValue();
        if (rules.maxDestinations() == 1) {
            return shortestInbound(sets, estimates, detour);
        }
        Stream<Estimate> forInbound = shortestInbound(sets, estimates, detour / 2);
        if (problem.hasManyBoxes()) {
            return forInbound;
        }
        Stream<Estimate> forBuyers = problem.hasFewBoxes()
                ? IntStream.rangeClosed(rules.minDestinations(), rules.maxDestinations())
                        .boxed()
                        .flatMap(size -> estimates.stream()
                                .filter(estimate -> estimate.centers().length == size)
                                .limit(SETS_FOR_BUYERS))
                : estimates.stream().limit(SETS_FOR_BUYERS);
        return Stream.concat(forBuyers, forInbound).distinct();
    }

    /** Returns the set with the shortest inbound way among those within a detour of the best for buyers. */
    private static Stream<Estimate> shortestInbound(CenterSets sets, List<Estimate> estimates, double detour) {
        double limit = estimates.get(0).toBuyers() * (1 + detour);
        return estimates.stream()
                .takeWhile(estimate -> estimate.toBuyers() <= limit)
                .min(Comparator.comparingDouble(sets::inbound))
                .stream();
    }
}
