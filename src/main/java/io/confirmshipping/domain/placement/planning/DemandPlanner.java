package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.placement.Coordinates;
import io.confirmshipping.domain.placement.FulfillmentCenter;
import io.confirmshipping.domain.placement.Network;
import io.confirmshipping.domain.placement.PlacementMiles;
import io.confirmshipping.domain.placement.PlacementPlan;
import io.confirmshipping.domain.placement.PlacementPlanner;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.ShipmentPlan;
import io.confirmshipping.domain.placement.StrategyRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places boxes near to buyers: few expected miles from stock to buyers ({@link PlacementMiles#toBuyers}), and among
 * placements that are about as good, a short way to the centers.
 *
 * <p>For each strategy it estimates the allowed sets of centers ({@link CenterSets}), assigns the boxes to the best
 * candidates in proportion to demand ({@link InitialAssignment}), and improves each by {@link LocalSearch} on the exact
 * miles, the best also by {@link IteratedLocalSearch} and {@link EjectionChains}. Among the results within the strategy's
 * {@link StrategyRules#detour} of the best for buyers it takes the one with the shortest way in. A strategy with fewer
 * destinations that would be nearer to buyers trades that for a {@link ShorterWay}. The work is bounded and deterministic; the result is a heuristic
 * one.
 */
public final class DemandPlanner implements PlacementPlanner {

    private volatile NetworkDistances networkDistances;

    @Override
    public List<PlacementPlan> plan(Contents contents, Coordinates source, Network network, LocalDate day) {
        List<FulfillmentCenter> centers = network.openOn(day);
        Eligibility.check(contents, network, centers, day);
        PlacementProblem problem = PlacementProblem.of(contents, source, network, networkDistances(centers, network));
        List<StrategyOutcome> outcomes = outcomes(problem, network);
        for (int i = outcomes.size() - 2; i >= 0; i--) {
            outcomes.set(i, outcomes.get(i).atLeastAsGoodAs(outcomes.get(i + 1).assignment(), problem));
        }
        return inOrder(outcomes, problem).stream()
                .map(each -> plan(each.strategy(), each.assignment(), problem))
                .toList();
    }

    /**
     * Returns the outcomes, the one with the most destinations first. Each has fewer destinations than the one before. A
     * strategy is left out if the boxes do not reach its minimum of destinations. Source: rules.md#rule-2.
     */
    private static List<StrategyOutcome> outcomes(PlacementProblem problem, Network network) {
        List<StrategyOutcome> outcomes = new ArrayList<>();
        int destinations = Destinations.of(problem).max(problem.all()) + 1;
        for (PlacementStrategy strategy : PlacementStrategy.values()) {
            StrategyRules rules = network.strategies().get(strategy);
            int max = destinations - 1;
            if (max >= rules.minDestinations()) {
                StrategyOutcome outcome = StrategyOutcome.of(strategy, rules.upTo(max), problem);
                int reached = outcome.assignment().destinations();
                if (reached >= rules.minDestinations() && reached < destinations) {
                    outcomes.add(outcome);
                    destinations = reached;
                }
            }
        }
        return outcomes;
    }

    /**
     * Returns the outcomes without those for which no placement is found that is no nearer to buyers than the one before. Source:
     * rules.md#rule-2.
     */
    private static List<StrategyOutcome> inOrder(List<StrategyOutcome> outcomes, PlacementProblem problem) {
        List<StrategyOutcome> inOrder = new ArrayList<>(outcomes.subList(0, 1));
        for (StrategyOutcome narrower : outcomes.subList(1, outcomes.size())) {
            Assignment wider = inOrder.get(inOrder.size() - 1).assignment();
            narrower.noNearerThan(wider, problem).ifPresent(inOrder::add);
        }
        return inOrder;
    }

    /** Returns the distances, cached because the network hardly ever changes. */
    private NetworkDistances networkDistances(List<FulfillmentCenter> centers, Network network) {
        NetworkDistances known = networkDistances;
        if (known == null || !known.isOf(centers, network.places())) {
            known = NetworkDistances.of(centers, network.places());
            networkDistances = known;
        }
        return known;
    }

    private static PlacementPlan plan(PlacementStrategy strategy, Assignment assignment, PlacementProblem problem) {
        int[][] boxes = assignment.copy();
        List<ShipmentPlan> shipments = IntStream.range(0, assignment.centers().length)
                .filter(i -> assignment.boxesAt(i) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> problem.inbound()[assignment.centers()[i]]))
                .map(i -> new ShipmentPlan(
                        problem.centers().get(assignment.centers()[i]),
                        problem.boxKinds().shares(boxes, i)))
                .toList();
        return new PlacementPlan(strategy, shipments, miles(assignment));
    }

    private static PlacementMiles miles(Assignment assignment) {
        return new PlacementMiles(decimal(assignment.milesToBuyers()), decimal(assignment.inboundMiles()));
    }

    private static BigDecimal decimal(double miles) {
        return BigDecimal.valueOf(miles).setScale(1, RoundingMode.HALF_UP);
    }
}
