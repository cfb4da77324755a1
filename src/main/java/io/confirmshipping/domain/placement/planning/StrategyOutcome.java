package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.StrategyRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The best assignment found for a strategy: the boxes are assigned to the candidate sets of centers, each result is
 * improved, and the search goes on from the best of them.
 *
 * @param nearest the assignment found that is nearest to buyers, whatever the way in
 */
record StrategyOutcome(PlacementStrategy strategy, StrategyRules rules, Assignment assignment, Assignment nearest) {

    /**
     * The transportation problems that may be solved to improve an assignment, apart from those for each box. One takes
     * microseconds.
     */
    private static final int MIN_PROBLEMS = 1_500;

    /** The additional problems for each box. */
    private static final int PROBLEMS_PER_BOX = 1;

    /** The problems that may be solved to search on from the best local optimum. */
    private static final int MAX_PROBLEMS_FROM_THERE = 70_000;

    private static final Comparator<Assignment> NEAREST_FIRST = Comparator.comparingDouble(Assignment::milesToBuyers);

    /**
     * Returns an outcome that is not farther from buyers than an assignment with fewer destinations: of this outcome, the
     * nearest one that was found for it, and those found from the other assignment. If all are farther, returns the nearest
     * of them.
     */
    StrategyOutcome atLeastAsGoodAs(Assignment narrower, PlacementProblem problem) {
        if (assignment.milesToBuyers() <= narrower.milesToBuyers()) {
            return this;
        }
        return Stream.concat(Stream.of(assignment, nearest), widened(narrower, problem))
                .filter(each -> each.destinations() > narrower.destinations() && isAllowed(each))
                .min(NEAREST_FIRST)
                .map(better -> new StrategyOutcome(strategy, rules, better, nearest))
                .orElse(this);
    }

    /**
     * Returns an outcome that is no nearer to buyers than an assignment with more destinations: this one, or one that has a
     * shorter way in instead; empty if none is found.
     */
    Optional<StrategyOutcome> noNearerThan(Assignment wider, PlacementProblem problem) {
        if (assignment.milesToBuyers() >= wider.milesToBuyers()) {
            return Optional.of(this);
        }
        int minBoxes =
                MinimumLoad.of(problem.boxKinds(), rules.minDestinations()).minBoxes();
        return new ShorterWay(problem, wider.milesToBuyers(), farthest(nearest, rules), minBoxes)
                .of(assignment)
                .map(other -> new StrategyOutcome(strategy, rules, other, nearest));
    }

    private boolean isAllowed(Assignment other) {
        return other.destinations() >= rules.minDestinations()
                && other.destinations() <= Math.max(rules.maxDestinations(), assignment.destinations());
    }

    /** Returns what is found from an assignment with fewer destinations: in the centers of this one, and in any one more. */
    private Stream<Assignment> widened(Assignment narrower, PlacementProblem problem) {
        int[] others = IntStream.of(assignment.centers())
                .filter(center -> IntStream.of(narrower.centers()).noneMatch(used -> used == center))
                .limit(Math.max(0, rules.maxDestinations() - narrower.centers().length))
                .toArray();
        Assignment inThese = improved(narrower.with(others).on(searchProblem(problem)), problem, rules);
        if (problem.hasManyBoxes()) {
            return Stream.of(inThese);
        }
        Assignment split = Splits.of(narrower, Math.max(rules.minDestinations(), narrower.destinations() + 1), problem);
        return Stream.of(inThese, split == narrower ? inThese : searchedOn(split, problem, rules));
    }

    /**
     * Returns, of the results within the strategy's {@link StrategyRules#detour} of the best for buyers, the one with the
     * shortest way in.
     */
    static StrategyOutcome of(PlacementStrategy strategy, StrategyRules rules, PlacementProblem problem) {
        List<Assignment> found = found(problem, rules);
        Assignment nearest = Collections.min(found, NEAREST_FIRST);
        double limit = farthest(nearest, rules);
        Assignment best = found.stream()
                .filter(assignment -> assignment.milesToBuyers() <= limit)
                .min(Comparator.comparingDouble(Assignment::inboundMiles).thenComparing(NEAREST_FIRST))
                .orElseThrow();
        return new StrategyOutcome(strategy, rules, best, nearest);
    }

    /** Returns the miles to buyers up to which a shorter way in counts. */
    private static double farthest(Assignment nearest, StrategyRules rules) {
        return nearest.milesToBuyers() * (1 + rules.detour().doubleValue()) + 1e-9;
    }

    /** Returns the local optima of the candidate sets of centers, and what is found from the nearest of them. */
    private static List<Assignment> found(PlacementProblem problem, StrategyRules rules) {
        List<Assignment> found = CandidateCenterSets.of(problem, rules)
                .map(estimate -> assignment(estimate.centers(), problem, rules))
                .collect(Collectors.toCollection(ArrayList::new));
        found.add(searchedOn(Collections.min(found, NEAREST_FIRST), problem, rules));
        return found;
    }

    /**
     * Returns what is found from the best local optimum, with kicks, with chains and with other centers.
     *
     * @param nearest perhaps changed
     */
    private static Assignment searchedOn(Assignment nearest, PlacementProblem problem, StrategyRules rules) {
        if (rules.maxDestinations() == 1 || problem.hasManyBoxes()) {
            return nearest;
        }
        ProblemBudget budget = new ProblemBudget(MAX_PROBLEMS_FROM_THERE);
        LocalSearch search = new LocalSearch(problem, rules, budget, true);
        IteratedLocalSearch kicks = new IteratedLocalSearch(search, budget);
        EjectionChains chains = new EjectionChains(problem.boxKinds(), rules.minDestinations(), budget);
        Assignment best = null;
        for (Assignment next = nearest; next != null && next != best; ) {
            best = next;
            kicks.improve(best);
            while (chains.improve(best)) {
                search.improve(best);
            }
            next = search.improveWithInterchange(best);
        }
        return best;
    }

    private static Assignment assignment(int[] centers, PlacementProblem problem, StrategyRules rules) {
        if (rules.maxDestinations() == 1) {
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
        ProblemBudget budget = new ProblemBudget(
                MIN_PROBLEMS + PROBLEMS_PER_BOX * problem.boxKinds().boxCount());
        if (problem.hasManyBoxes()) {
            new LocalSearch(searchProblem(problem), rules, budget, false).improve(assignment);
            return assignment.on(problem);
        }
        LocalSearch search = new LocalSearch(problem, rules, budget, true);
        if (problem.hasFewBoxes()) {
            return search.improveWithInterchange(assignment);
        }
        search.improve(assignment);
        return assignment;
    }
}
