package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.StrategyRules;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What a strategy comes to: the boxes are dealt out to the most promising sets of centers, and each result is improved. */
record StrategyOutcome(PlacementStrategy strategy, StrategyRules rules, Assignment assignment) {

    /** Transport problems that may be solved to improve an assignment, and so many more for each box; microseconds each. */
    private static final int EFFORT = 1_500;

    private static final int EFFORT_PER_BOX = 1;

    /** With more destinations it should not be farther to buyers: if it is, goes on from an assignment with fewer. */
    StrategyOutcome atLeastAsGoodAs(Assignment narrower, PlacementProblem task) {
        if (assignment.milesToBuyers() <= narrower.milesToBuyers()) {
            return this;
        }
        int[] others = IntStream.of(assignment.centers())
                .filter(center -> IntStream.of(narrower.centers()).noneMatch(used -> used == center))
                .limit(Math.max(0, rules.most() - narrower.centers().length))
                .toArray();
        Assignment widened = improved(narrower.with(others).on(searched(task)), task, rules);
        boolean better = widened.milesToBuyers() < assignment.milesToBuyers()
                && widened.destinations() > narrower.destinations()
                && widened.destinations() >= Math.min(rules.fewest(), assignment.destinations())
                && widened.destinations() <= Math.max(rules.most(), assignment.destinations());
        return better ? new StrategyOutcome(strategy, rules, widened) : this;
    }

    /**
     * Of the results within the strategy's {@link StrategyRules#detour} of the best for buyers, the one with the shortest way
     * in.
     */
    static StrategyOutcome of(PlacementStrategy strategy, StrategyRules rules, PlacementProblem task) {
        return new StrategyOutcome(strategy, rules, best(task, rules));
    }

    private static Assignment best(PlacementProblem task, StrategyRules rules) {
        List<Assignment> assignments = CandidateCenterSets.of(task, rules)
                .map(estimate -> assignment(estimate.centers(), task, rules))
                .toList();
        double fewest = assignments.stream()
                .mapToDouble(Assignment::milesToBuyers)
                .min()
                .orElseThrow();
        double limit = fewest * (1 + rules.detour().doubleValue()) + 1e-9;
        return assignments.stream()
                .filter(assignment -> assignment.milesToBuyers() <= limit)
                .min(Comparator.comparingDouble(Assignment::inboundMiles)
                        .thenComparingDouble(Assignment::milesToBuyers))
                .orElseThrow();
    }

    private static Assignment assignment(int[] centers, PlacementProblem task, StrategyRules rules) {
        if (rules.most() == 1) {
            return InitialAssignment.likeDemand(task, centers);
        }
        return improved(InitialAssignment.likeDemand(searched(task), centers), task, rules);
    }

    /** What is searched to place many boxes: about the same, but faster to compute. */
    private static PlacementProblem searched(PlacementProblem task) {
        return task.hasManyBoxes() ? task.coarsely() : task;
    }

    /** @param assignment for what is searched; changed */
    private static Assignment improved(Assignment assignment, PlacementProblem task, StrategyRules rules) {
        WorkBudget effort =
                new WorkBudget(EFFORT + EFFORT_PER_BOX * task.goods().boxCount());
        if (task.hasManyBoxes()) {
            new LocalSearch(searched(task), rules.fewest(), effort, false).improve(assignment);
            return assignment.on(task);
        }
        LocalSearch search = new LocalSearch(task, rules.fewest(), effort, true);
        if (task.hasFewBoxes()) {
            return search.improveWithCenters(assignment);
        }
        search.improve(assignment);
        return assignment;
    }
}
