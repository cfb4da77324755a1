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
 * Places boxes so that the expected miles from stock to buyers are few ({@link PlacementMiles#toBuyers}), and among
 * placements that are about as good for buyers, so that the way to the centers is short.
 *
 * <p>It estimates every set of centers that a strategy allows, deals the boxes out to the most promising sets like
 * demand, and improves each by local search on the exact miles. Of the results within the strategy's {@link
 * StrategyRules#detour} of the best for buyers it takes the one with the shortest way in.
 */
public final class DemandPlanner implements PlacementPlanner {

    private volatile NetworkDistances reach;

    @Override
    public List<PlacementPlan> plan(Contents contents, Coordinates source, Network network, LocalDate day) {
        List<FulfillmentCenter> centers = network.openOn(day);
        Eligibility.check(contents, network, centers);
        PlacementProblem task = PlacementProblem.of(contents, source, network, reach(centers, network));
        List<StrategyOutcome> placed = placed(task, network);
        for (int i = placed.size() - 2; i >= 0; i--) {
            placed.set(i, placed.get(i).atLeastAsGoodAs(placed.get(i + 1).assignment(), task));
        }
        return placed.stream()
                .map(each -> plan(each.strategy(), each.assignment(), task))
                .toList();
    }

    /**
     * From the one with the most destinations on. None has as many as the one before; and but for the first, which is free,
     * none has fewer than its strategy stands for, as it would be one destination at the price of several.
     */
    private static List<StrategyOutcome> placed(PlacementProblem task, Network network) {
        List<StrategyOutcome> placed = new ArrayList<>();
        int destinations = task.goods().boxCount() + 1;
        for (PlacementStrategy strategy : PlacementStrategy.values()) {
            StrategyRules asked = network.strategies().get(strategy);
            int most = Math.min(destinations - 1, task.centers().size());
            if (most >= (placed.isEmpty() ? 1 : asked.fewest())) {
                StrategyOutcome outcome = StrategyOutcome.of(strategy, asked.upTo(most), task);
                if (outcome.assignment().destinations() < destinations) {
                    placed.add(outcome);
                    destinations = outcome.assignment().destinations();
                }
            }
        }
        return placed;
    }

    /** Kept for the next contents, as the network hardly ever changes. */
    private NetworkDistances reach(List<FulfillmentCenter> centers, Network network) {
        NetworkDistances known = reach;
        if (known == null || !known.isOf(centers, network.places())) {
            known = NetworkDistances.of(centers, network.places());
            reach = known;
        }
        return known;
    }

    private static PlacementPlan plan(PlacementStrategy strategy, Assignment assignment, PlacementProblem task) {
        int[][] boxes = assignment.copy();
        List<ShipmentPlan> shipments = IntStream.range(0, assignment.centers().length)
                .filter(i -> assignment.boxesAt(i) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> task.inbound()[assignment.centers()[i]]))
                .map(i -> new ShipmentPlan(
                        task.centers().get(assignment.centers()[i]),
                        task.goods().shares(boxes, i)))
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
