package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.placement.Coordinates;
import io.confirmshipping.domain.placement.FulfillmentCenter;
import io.confirmshipping.domain.placement.Network;
import io.confirmshipping.domain.placement.PlacementMiles;
import io.confirmshipping.domain.placement.PlacementPlan;
import io.confirmshipping.domain.placement.PlacementPlanner;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.ShipmentPlan;
import io.confirmshipping.domain.placement.StrategyRules;
import io.confirmshipping.domain.placement.planning.CenterSets.Estimate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Places boxes so that the expected miles from stock to buyers are few ({@link PlacementMiles#toBuyers}), and among
 * placements that are about as good for buyers, so that the way to the centers is short.
 *
 * <p>It estimates every set of centers that a strategy allows, deals the boxes out to the most promising sets like
 * demand, and improves each by local search on the exact miles. Of the results within the strategy's {@link
 * StrategyRules#detour} of the best for buyers it takes the one with the shortest way in.
 */
public final class DemandPlanner implements PlacementPlanner {

    /** Transport problems that may be solved to improve a spread, and so many more for each box; microseconds each. */
    private static final int EFFORT = 1_500;

    private static final int EFFORT_PER_BOX = 1;

    /** Up to so many boxes other centers are tried in a finished spread, too, as the estimate says little about few boxes. */
    private static final int FEW_BOXES = 24;

    /** Over so many boxes one set of centers is tried, and for each box one place. */
    private static final int MANY_BOXES = 500;

    private static final int SETS_FOR_BUYERS = 2;

    /** What a strategy came to. */
    private record Placed(PlacementStrategy strategy, StrategyRules rules, Spread spread) {

        /** With more destinations it should not be farther to buyers: if it is, goes on from a spread with fewer. */
        Placed atLeastAsGoodAs(Spread narrower, Task task) {
            if (spread.milesToBuyers() <= narrower.milesToBuyers()) {
                return this;
            }
            int[] others = IntStream.of(spread.centers())
                    .filter(center -> IntStream.of(narrower.centers()).noneMatch(used -> used == center))
                    .limit(Math.max(0, rules.most() - narrower.centers().length))
                    .toArray();
            Spread widened = improved(narrower.with(others).on(searched(task)), task, rules);
            boolean better = widened.milesToBuyers() < spread.milesToBuyers()
                    && widened.destinations() > narrower.destinations()
                    && widened.destinations() >= Math.min(rules.fewest(), spread.destinations())
                    && widened.destinations() <= Math.max(rules.most(), spread.destinations());
            return better ? new Placed(strategy, rules, widened) : this;
        }
    }

    private volatile Reach reach;

    @Override
    public List<PlacementPlan> plan(Contents contents, Coordinates source, Network network, LocalDate day) {
        List<FulfillmentCenter> centers = network.openOn(day);
        checkEligible(contents, network, centers);
        Task task = Task.of(contents, source, network, reach(centers, network));
        List<Placed> placed = placed(task, network);
        for (int i = placed.size() - 2; i >= 0; i--) {
            placed.set(i, placed.get(i).atLeastAsGoodAs(placed.get(i + 1).spread(), task));
        }
        return placed.stream()
                .map(each -> plan(each.strategy(), each.spread(), task))
                .toList();
    }

    /**
     * From the one with the most destinations on. None has as many as the one before; and but for the first, which is free,
     * none has fewer than its strategy stands for, as it would be one destination at the price of several.
     */
    private static List<Placed> placed(Task task, Network network) {
        List<Placed> placed = new ArrayList<>();
        int destinations = task.goods().boxCount() + 1;
        for (PlacementStrategy strategy : PlacementStrategy.values()) {
            StrategyRules asked = network.strategies().get(strategy);
            int most = Math.min(destinations - 1, task.centers().size());
            if (most >= (placed.isEmpty() ? 1 : asked.fewest())) {
                StrategyRules rules = asked.upTo(most);
                Spread best = best(task, rules);
                if (best.destinations() < destinations) {
                    placed.add(new Placed(strategy, rules, best));
                    destinations = best.destinations();
                }
            }
        }
        return placed;
    }

    /** Kept for the next contents, as the network hardly ever changes. */
    private Reach reach(List<FulfillmentCenter> centers, Network network) {
        Reach known = reach;
        if (known == null || !known.isOf(centers, network.places())) {
            known = Reach.of(centers, network.places());
            reach = known;
        }
        return known;
    }

    private static void checkEligible(Contents contents, Network network, List<FulfillmentCenter> centers) {
        List<FieldError> errors = IntStream.range(0, contents.boxes().size())
                .mapToObj(i -> error(i, contents.boxes().get(i), network, centers))
                .flatMap(Optional::stream)
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static Optional<FieldError> error(
            int index, BoxGroup group, Network network, List<FulfillmentCenter> centers) {
        Optional<BoxSize> size = network.sizes().of(group);
        if (size.isPresent() && centers.stream().anyMatch(center -> center.takes(size.get()))) {
            return Optional.empty();
        }
        return Optional.of(new FieldError(
                "boxes[%d]".formatted(index),
                size.isEmpty()
                        ? "is taken by no fulfillment center; a box may weigh at most %s lb, and no side may be over %s in"
                                .formatted(
                                        network.sizes().oversize().pounds(),
                                        network.sizes().oversize().longestSideInches())
                        : "is %s, and no fulfillment center that takes such boxes is open today; plan on another day"
                                .formatted(size.get() == BoxSize.OVERSIZE ? "oversize" : "of standard size")));
    }

    private static Spread best(Task task, StrategyRules rules) {
        List<Spread> spreads = promising(task, rules)
                .map(estimate -> spread(estimate.centers(), task, rules))
                .toList();
        double fewest =
                spreads.stream().mapToDouble(Spread::milesToBuyers).min().orElseThrow();
        double limit = fewest * (1 + rules.detour().doubleValue()) + 1e-9;
        return spreads.stream()
                .filter(spread -> spread.milesToBuyers() <= limit)
                .min(Comparator.comparingDouble(Spread::inboundMiles).thenComparingDouble(Spread::milesToBuyers))
                .orElseThrow();
    }

    private static Spread spread(int[] centers, Task task, StrategyRules rules) {
        if (rules.most() == 1) {
            return Dealing.likeDemand(task, centers);
        }
        return improved(Dealing.likeDemand(searched(task), centers), task, rules);
    }

    /** What is searched to place many boxes: about the same, but faster to compute. */
    private static Task searched(Task task) {
        return task.goods().boxCount() > MANY_BOXES ? task.coarsely() : task;
    }

    /** @param spread for what is searched; changed */
    private static Spread improved(Spread spread, Task task, StrategyRules rules) {
        int boxes = task.goods().boxCount();
        Effort effort = new Effort(EFFORT + EFFORT_PER_BOX * boxes);
        if (boxes > MANY_BOXES) {
            new LocalSearch(searched(task), rules.fewest(), effort, false).improve(spread);
            return spread.on(task);
        }
        LocalSearch search = new LocalSearch(task, rules.fewest(), effort, true);
        if (boxes <= FEW_BOXES) {
            return search.improveWithCenters(spread);
        }
        search.improve(spread);
        return spread;
    }

    /** The sets of centers to look at closely. */
    private static Stream<Estimate> promising(Task task, StrategyRules rules) {
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
        if (task.goods().boxCount() > MANY_BOXES) {
            return forInbound;
        }
        Stream<Estimate> forBuyers = task.goods().boxCount() > FEW_BOXES
                ? estimates.stream().limit(SETS_FOR_BUYERS)
                : IntStream.rangeClosed(rules.fewest(), rules.most()).boxed().flatMap(size -> estimates.stream()
                        .filter(estimate -> estimate.centers().length == size)
                        .limit(SETS_FOR_BUYERS));
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

    private static PlacementPlan plan(PlacementStrategy strategy, Spread spread, Task task) {
        int[][] boxes = spread.copy();
        List<ShipmentPlan> shipments = IntStream.range(0, spread.centers().length)
                .filter(i -> spread.boxesAt(i) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> task.inbound()[spread.centers()[i]]))
                .map(i -> new ShipmentPlan(
                        task.centers().get(spread.centers()[i]), task.goods().shares(boxes, i)))
                .toList();
        return new PlacementPlan(strategy, shipments, miles(spread));
    }

    private static PlacementMiles miles(Spread spread) {
        return new PlacementMiles(decimal(spread.milesToBuyers()), decimal(spread.inboundMiles()));
    }

    private static BigDecimal decimal(double miles) {
        return BigDecimal.valueOf(miles).setScale(1, RoundingMode.HALF_UP);
    }
}
