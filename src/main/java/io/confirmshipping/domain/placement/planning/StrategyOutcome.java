package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.StrategyRules;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best assignment found for a strategy: the boxes are assigned to the candidate sets of centers, and each result is
 * improved.
 */
record StrategyOutcome(PlacementStrategy strategy, StrategyRules rules, Assignment assignment) {

    /**
     * The transportation problems that may be solved to improve an assignment, apart from those for each box. One takes
     * microseconds.
     */
    private static final int MIN_PROBLEMS = 1_500;

    /** The additional problems for each box. */
    private static final int PROBLEMS_PER_BOX = 1;

    /**
     * Returns an outcome that is not farther from buyers than an assignment with fewer destinations, if searching on from
     * that one finds it; otherwise this outcome.
     */
    StrategyOutcome atLeastAsGoodAs(Assignment narrower, PlacementProblem problem) {
        if (assignment.milesToBuyers() <= narrower.milesToBuyers()) {
            return this;
        }
        int[] others = IntStream.of(assignment.centers())
                .filter(center -> IntStream.of(narrower.centers()).noneMatch(used -> used == center))
                .limit(Math.max(0, rules.most() - narrower.centers().length))
                .toArray();
        Assignment widened = improved(narrower.with(others).on(searchProblem(problem)), problem, rules);
        boolean better = widened.milesToBuyers() < assignment.milesToBuyers()
                && widened.destinations() > narrower.destinations()
                && widened.destinations() >= rules.fewest()
                && widened.destinations() <= Math.max(rules.most(), assignment.destinations());
        return better ? new StrategyOutcome(strategy, rules, widened) : this;
    }

    /**
     * Returns, of the results within the strategy's {@link StrategyRules#detour} of the best for buyers, the one with the
     * shortest way in.
     */
    static StrategyOutcome of(PlacementStrategy strategy, StrategyRules rules, PlacementProblem problem) {
        return new StrategyOutcome(strategy, rules, best(problem, rules));
    }

    private static Assignment best(PlacementProblem problem, StrategyRules rules) {
        List<Assignment> assignments = CandidateCenterSets.of(problem, rules)
                .map(estimate -> assignment(estimate.centers(), problem, rules))
                .toList();
        double min = assignments.stream()
                .mapToDouble(Assignment::milesToBuyers)
                .min()
                .orElseThrow();
        double limit = min * (1 + rules.detour().doubleValue()) + 1e-9;
        return assignments.stream()
                .filter(assignment -> assignment.milesToBuyers() <= limit)
                .min(Comparator.comparingDouble(Assignment::inboundMiles)
                        .thenComparingDouble(Assignment::milesToBuyers))
                .orElseThrow();
    }

    private static Assignment assignment(int[] centers, PlacementProblem problem, StrategyRules rules) {
        if (rules.most() == 1) {
            return InitialAssignment.byDemand(problem, centers);
        }
        return improved(InitialAssignment.byDemand(searchProblem(problem), centers), problem, rules);
    }

    /** Returns the problem to search: for many boxes the coarse one, which is faster to compute with. */
    private static PlacementProblem searchProblem(PlacementProblem problem) {
        return problem.hasManyBoxes() ? problem.coarsely() : problem;
    }

    /** @param assignment for the search problem; changed */
    private static Assignment improved(Assignment assignment, PlacementProblem problem, StrategyRules rules) {
        WorkBudget budget = new WorkBudget(
                MIN_PROBLEMS + PROBLEMS_PER_BOX * problem.boxKinds().boxCount());
        if (problem.hasManyBoxes()) {
            new LocalSearch(searchProblem(problem), rules.fewest(), budget, false).improve(assignment);
            return assignment.on(problem);
        }
        LocalSearch search = new LocalSearch(problem, rules.fewest(), budget, true);
        if (problem.hasFewBoxes()) {
            return search.improveWithInterchange(assignment);
        }
        search.improve(assignment);
        return assignment;
    }
}
