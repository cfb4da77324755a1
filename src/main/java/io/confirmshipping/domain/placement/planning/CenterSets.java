package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.placement.StrategyRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sets of centers of the allowed sizes, with estimates of their miles to buyers ({@link EstimatedMiles}).
 *
 * <p>Enumerates the sets of a size (Hakimi 1964) where there are few. Where the network has too many centers for that, interchanges
 * centers ({@link CenterInterchange}), and returns the sets near to the best one that it finds.
 */
final class CenterSets {

    /** The most sets of a size to enumerate. A set takes about a microsecond. 15 centers have 6,435 sets of a size at most. */
    private static final int MAX_ENUMERATED = 20_000;

    /**
     * A set of centers.
     *
     * @param toBuyers the estimated miles to a buyer; exact for one center
     */
    record Estimate(int[] centers, double toBuyers) {}

    private final PlacementProblem problem;
    private final EstimatedMiles miles;
    private final int maxEnumerated;

    CenterSets(PlacementProblem problem) {
        this(problem, MAX_ENUMERATED);
    }

    /** @param maxEnumerated the most sets of a size to enumerate */
    CenterSets(PlacementProblem problem, int maxEnumerated) {
        this.problem = problem;
        this.maxEnumerated = maxEnumerated;
        miles = new EstimatedMiles(problem);
    }

    /**
     * Returns sets that take all boxes, at as many of their centers as the rules demand, the nearest to buyers first; empty if there is
     * none.
     */
    List<Estimate> all(StrategyRules rules) {
        List<Estimate> estimates = new ArrayList<>();
        for (int size = rules.minDestinations();
                size <= Math.min(rules.maxDestinations(), problem.centers().size());
                size++) {
            if (isEnumerated(size)) {
                collect(new int[size], 0, 0, estimates);
            } else {
                estimates.addAll(new CenterInterchange(problem, miles, size).nearBest());
            }
        }
        Destinations destinations = Destinations.of(problem);
        estimates.removeIf(estimate ->
                !miles.takesAll(estimate.centers()) || destinations.max(estimate.centers()) < rules.minDestinations());
        estimates.sort(Comparator.comparingDouble(Estimate::toBuyers));
        return estimates;
    }

    /** Returns whether there are few enough sets of a size. */
    private boolean isEnumerated(int size) {
        int centers = problem.centers().size();
        long sets = 1;
        for (int chosen = 0; chosen < size && sets <= maxEnumerated; chosen++) {
            sets = sets * (centers - chosen) / (chosen + 1);
        }
        return sets <= maxEnumerated;
    }

    /**
     * Returns sets for boxes that no one set takes: each center alone, together with a central center for each size that
     * it does not take.
     */
    List<Estimate> withSeparateCenters(StrategyRules rules) {
        List<Estimate> estimates = new ArrayList<>();
        for (int center : problem.all()) {
            int[] set = miles.sizes().stream()
                    .flatMapToInt(
                            size -> IntStream.of(problem.takes(center, size) ? center : separateCenter(size, rules)))
                    .distinct()
                    .toArray();
            if (IntStream.of(set).anyMatch(each -> each == center)) {
                estimates.add(new Estimate(set, miles.toBuyers(set)));
            }
        }
        estimates.sort(Comparator.comparingDouble(Estimate::toBuyers));
        return estimates;
    }

    private int separateCenter(BoxSize size, StrategyRules rules) {
        int[] takers = problem.takers(size, problem.all());
        double min = IntStream.of(takers)
                .mapToDouble(problem.distances()::mean)
                .min()
                .orElseThrow();
        double limit = min * (1 + rules.detour().doubleValue());
        return IntStream.of(takers)
                .filter(center -> problem.distances().mean(center) <= limit)
                .boxed()
                .min(Comparator.comparingDouble(center -> problem.inbound()[center]))
                .orElseThrow();
    }

    /** Returns the estimated miles from the source, if each center stocks for the buyers that are nearest to it. */
    double inbound(Estimate estimate) {
        return miles.inbound(estimate.centers());
    }

    /**
     * Adds every set that begins with these centers.
     *
     * @param filled the number of centers in the set so far
     * @param from the first center that may come next
     */
    private void collect(int[] set, int filled, int from, List<Estimate> estimates) {
        if (filled == set.length) {
            estimates.add(new Estimate(set.clone(), miles.ofAdded(set)));
            return;
        }
        for (int center = from; center <= problem.centers().size() - set.length + filled; center++) {
            set[filled] = center;
            miles.add(center, filled);
            collect(set, filled + 1, center + 1, estimates);
        }
    }
}
