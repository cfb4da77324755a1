package io.confirmshipping.domain.placement.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ejection chains (Glover 1996): moves one box, whatever that costs, and then lets boxes with the same SKUs make up for it, the
 * best move first, until buyers are nearer than before or no move saves miles any more. So a large box comes to where it
 * belongs while several small ones go the other way.
 *
 * <p>A chain begins with each box of the larger kinds and each center in turn; one that does not lead anywhere is taken back.
 */
final class EjectionChains {

    /** The most moves of a chain. */
    private static final int MAX_MOVES = 6;

    private final List<BoxKinds.Kind> kinds;
    private final MinimumLoad minimumLoad;
    private final ProblemBudget budget;

    /** The beginning that is tried next, so that all take turns. */
    private int position;

    /** A move and a lower bound on the unit miles that it adds. */
    private record Candidate(Relocation move, double atLeast) {}

    EjectionChains(BoxKinds boxKinds, int minDestinations, ProblemBudget budget) {
        kinds = boxKinds.kinds();
        minimumLoad = MinimumLoad.of(boxKinds, minDestinations);
        this.budget = budget;
    }

    /**
     * Improves an assignment by the first chain that makes buyers nearer.
     *
     * @param assignment a local optimum
     * @return whether there was one
     */
    boolean improve(Assignment assignment) {
        int[] begins = largerHalf();
        int centers = assignment.centers().length;
        int all = begins.length * centers * centers;
        for (int i = 0; i < all && budget.isLeft(); i++) {
            int at = position++ % all;
            Relocation first = new Relocation(begins[at / (centers * centers)], at / centers % centers, at % centers);
            if (isAllowed(first, assignment) && follow(first, assignment)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the larger half of the kinds by their units in a box: moves of small boxes are seldom worth a chain. */
    private int[] largerHalf() {
        return IntStream.range(0, kinds.size())
                .boxed()
                .sorted(Comparator.comparingInt(kind -> -kinds.get(kind).unitsPerBox()))
                .limit((kinds.size() + 1) / 2)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Makes a move and those that follow. Returns whether buyers are nearer; if not, the assignment is as before. */
    private boolean follow(Relocation first, Assignment assignment) {
        List<Relocation> chain = new ArrayList<>();
        BitSet touched = new BitSet();
        double added = 0;
        for (Relocation next = first; next != null; ) {
            added += added(next, assignment);
            assignment.move(next.kind(), next.from(), next.to());
            chain.add(next);
            IntStream.of(kinds.get(next.kind()).skus()).forEach(touched::set);
            if (added < -Assignment.TOLERANCE) {
                return true;
            }
            next = chain.size() < MAX_MOVES && budget.isLeft() ? best(chain, touched, assignment) : null;
        }
        for (int i = chain.size() - 1; i >= 0; i--) {
            assignment.move(chain.get(i).kind(), chain.get(i).to(), chain.get(i).from());
        }
        return false;
    }

    /** Returns the move that saves most, of a box with a SKU that was touched; null if none saves miles. */
    private Relocation best(List<Relocation> chain, BitSet touched, Assignment assignment) {
        List<Candidate> candidates = candidates(chain, touched, assignment);
        candidates.sort(Comparator.comparingDouble(Candidate::atLeast));
        Relocation best = null;
        double min = -Assignment.TOLERANCE;
        for (Candidate candidate : candidates) {
            if (candidate.atLeast() >= min) {
                break;
            }
            double added = added(candidate.move(), assignment);
            if (added < min) {
                min = added;
                best = candidate.move();
            }
        }
        return best;
    }

    private List<Candidate> candidates(List<Relocation> chain, BitSet touched, Assignment assignment) {
        List<Candidate> candidates = new ArrayList<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (IntStream.of(kinds.get(kind).skus()).anyMatch(touched::get)) {
                for (int from = 0; from < assignment.centers().length; from++) {
                    for (int to = 0; to < assignment.centers().length && assignment.boxes(kind, from) > 0; to++) {
                        double atLeast = from == to ? 0 : assignment.minAdded(kind, from, to);
                        Relocation move = new Relocation(kind, from, to);
                        if (atLeast < -Assignment.TOLERANCE
                                && isAllowed(move, assignment)
                                && chain.stream().noneMatch(move::takesBack)) {
                            candidates.add(new Candidate(move, atLeast));
                        }
                    }
                }
            }
        }
        return candidates;
    }

    private boolean isAllowed(Relocation move, Assignment assignment) {
        return move.from() != move.to()
                && assignment.boxes(move.kind(), move.from()) > 0
                && assignment.takes(move.to(), move.kind())
                && minimumLoad.mayLeave(assignment, move.from());
    }

    private double added(Relocation move, Assignment assignment) {
        budget.spend(assignment.skuCount(move.kind()));
        return assignment.added(move.kind(), move.from(), move.to());
    }
}
