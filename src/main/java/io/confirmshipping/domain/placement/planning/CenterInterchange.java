package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.planning.CenterSets.Estimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Vertex interchange for the p-median problem (Teitz and Bart 1968), from a greedy start (Kuehn and Hamburger 1963): replaces the center
 * whose replacement saves most miles to buyers, until none saves any.
 *
 * <p>Takes time proportional to the number of centers, for each center of the set and each replacement.
 */
final class CenterInterchange {

    private static final Comparator<Estimate> NEAREST_FIRST = Comparator.comparingDouble(Estimate::toBuyers);

    private final PlacementProblem problem;
    private final EstimatedMiles miles;
    private final int size;

    /** @param size the number of centers in a set; no more than there are */
    CenterInterchange(PlacementProblem problem, EstimatedMiles miles, int size) {
        this.problem = problem;
        this.miles = miles;
        this.size = size;
    }

    /** Returns the best set found, and those that have one center other than it. */
    List<Estimate> nearBest() {
        Estimate best = greedy();
        while (true) {
            List<Estimate> others = interchanged(best.centers());
            Estimate other = others.stream().min(NEAREST_FIRST).orElse(best);
            if (other.toBuyers() >= best.toBuyers()) {
                others.add(best);
                return others;
            }
            best = other;
        }
    }

    /** Returns the set to which each time the center was added that is best together with those before. */
    private Estimate greedy() {
        Estimate set = new Estimate(new int[0], 0);
        while (set.centers().length < size) {
            set = added(set.centers()).stream().min(NEAREST_FIRST).orElseThrow();
        }
        return set;
    }

    private List<Estimate> interchanged(int[] set) {
        List<Estimate> others = new ArrayList<>();
        for (int left : set) {
            int[] rest = IntStream.of(set).filter(center -> center != left).toArray();
            added(rest).stream()
                    .filter(other -> IntStream.of(other.centers()).noneMatch(center -> center == left))
                    .forEach(others::add);
        }
        return others;
    }

    /** Returns the sets with one center more, in order of their numbers. */
    private List<Estimate> added(int[] set) {
        for (int i = 0; i < set.length; i++) {
            miles.add(set[i], i);
        }
        List<Estimate> larger = new ArrayList<>();
        for (int center : problem.all()) {
            if (IntStream.of(set).noneMatch(used -> used == center)) {
                miles.add(center, set.length);
                int[] with = IntStream.concat(IntStream.of(set), IntStream.of(center))
                        .sorted()
                        .toArray();
                larger.add(new Estimate(with, miles.ofAdded(with)));
            }
        }
        return larger;
    }
}
