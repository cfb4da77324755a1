package io.confirmshipping.domain.placement.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trades nearness to buyers for a shorter way to the centers: an option with fewer destinations is no nearer to buyers than one
 * with more. Source: rules.md#rule-2.
 *
 * @param nearest the miles to buyers that a placement must have at least
 * @param farthest the miles to buyers that it should have at most
 * @param minBoxes the boxes that each destination keeps, 1 or more
 */
record ShorterWay(PlacementProblem problem, double nearest, double farthest, int minBoxes) {

    private static final Comparator<Assignment> FEWEST_MILES_FIRST =
            Comparator.comparingDouble(assignment -> assignment.inboundMiles() + assignment.milesToBuyers());

    /** A move of one box, and the unit miles from the source to buyers that it saves. */
    private record Saving(Relocation move, double miles) {}

    /**
     * Returns a placement that is far enough from buyers in place of one that is not, with as many destinations: with boxes moved to
     * centers nearer to the source, or with one center other than before. Of these it is the one with the fewest miles from the
     * source to buyers. Empty if none is far enough.
     */
    Optional<Assignment> of(Assignment nearer) {
        Assignment used = nearer.occupied();
        List<Assignment> others = Stream.concat(Stream.of(towardsSource(used)), withAnotherCenter(used))
                .filter(other -> !isTooNear(other))
                .toList();
        return others.stream()
                .filter(other -> other.milesToBuyers() <= farthest)
                .min(FEWEST_MILES_FIRST)
                .or(() -> others.stream().min(FEWEST_MILES_FIRST));
    }

    /** Moves boxes to centers nearer to the source, those that save most miles first, until buyers are far enough. */
    private Assignment towardsSource(Assignment begun) {
        Assignment assignment = begun.occupied();
        for (Saving saving : savings(assignment)) {
            Relocation move = saving.move();
            while (isTooNear(assignment) && isAllowed(move, assignment)) {
                assignment.move(move.kind(), move.from(), move.to());
            }
        }
        return assignment;
    }

    private List<Saving> savings(Assignment assignment) {
        int[] centers = assignment.centers();
        List<Saving> savings = new ArrayList<>();
        for (int kind = 0; kind < assignment.kindCount(); kind++) {
            int units = problem.boxKinds().kinds().get(kind).unitsPerBox();
            for (int from = 0; from < centers.length; from++) {
                for (int to = 0; to < centers.length && assignment.boxes(kind, from) > 0; to++) {
                    double saved = units * (problem.inbound()[centers[from]] - problem.inbound()[centers[to]]);
                    if (saved > 0 && assignment.takes(to, kind)) {
                        savings.add(
                                new Saving(new Relocation(kind, from, to), saved - assignment.added(kind, from, to)));
                    }
                }
            }
        }
        savings.sort(Comparator.comparingDouble(Saving::miles).reversed());
        return savings;
    }

    private boolean isAllowed(Relocation move, Assignment assignment) {
        return assignment.boxes(move.kind(), move.from()) > 0
                && assignment.boxesAt(move.from()) > minBoxes
                && assignment.milesToBuyers()
                                + assignment.added(move.kind(), move.from(), move.to())
                                        / problem.boxKinds().unitCount()
                        <= farthest;
    }

    private boolean isTooNear(Assignment assignment) {
        return assignment.milesToBuyers() < nearest;
    }

    private Stream<Assignment> withAnotherCenter(Assignment assignment) {
        int[] centers = assignment.centers();
        return IntStream.range(0, centers.length).boxed().flatMap(center -> IntStream.of(problem.all())
                .filter(other -> IntStream.of(centers).noneMatch(used -> used == other))
                .mapToObj(other -> Optional.ofNullable(assignment.replacing(center, other, Double.POSITIVE_INFINITY)))
                .flatMap(Optional::stream));
    }
}
