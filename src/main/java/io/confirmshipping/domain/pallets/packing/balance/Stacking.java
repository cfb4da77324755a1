package io.confirmshipping.domain.pallets.packing.balance;

import io.confirmshipping.domain.pallets.packing.bearing.BoxLoads;
import io.confirmshipping.domain.pallets.packing.problem.Axis;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Mirrors parts of a load only where all boxes have the support that they need afterwards, bear what rests on them, and no more of
 * them stand on lighter ones, nor on ones less than half as heavy.
 */
final class Stacking {

    /** The most work of checking what a box bears. */
    private static final long BEARING = 90;

    /** The most work of checking whether a box rests on another. */
    private static final long BEARING_ON = 3;

    private final PackingProblem problem;
    private final Board board;
    private final WorkBudget budget;
    private final List<Pair> pairs;
    private Standing standing;

    Stacking(PackingProblem problem, Board board, WorkBudget budget) {
        this.problem = problem;
        this.board = board;
        this.budget = budget;
        pairs = pairs();
        standing = standing();
    }

    /** A box and one that ends at the height where it begins, so that it may rest on it. */
    private record Pair(int above, int below) {}

    /**
     * How boxes stand on each other.
     *
     * @param supported whether each has the support that it needs
     * @param heavier how often one stands on a lighter one
     * @param twice how often one stands on one less than half as heavy
     */
    private record Standing(boolean supported, int heavier, int twice) {

        boolean isAsGoodAs(Standing other) {
            return supported && heavier <= other.heavier && twice <= other.twice;
        }
    }

    private List<Pair> pairs() {
        Map<Integer, List<Integer>> endingAt = new HashMap<>();
        for (int box : board.all()) {
            endingAt.computeIfAbsent(board.end(Axis.Z, box), height -> new ArrayList<>())
                    .add(box);
        }
        List<Pair> all = new ArrayList<>();
        for (int box : board.all()) {
            List<Integer> below = endingAt.getOrDefault(board.start(Axis.Z, box), List.of());
            budget.spend(1 + below.size());
            if (budget.isSpent()) {
                break;
            }
            below.forEach(other -> all.add(new Pair(box, other)));
        }
        return all;
    }

    /** Returns whether the boxes are mirrored; false too if the budget does not last. */
    boolean make(Mirroring mirroring) {
        if (work() > budget.left()) {
            return false;
        }
        board.mirror(mirroring);
        Standing then = standing();
        boolean kept = then.isAsGoodAs(standing) && isBorne();
        if (kept) {
            standing = then;
        } else {
            board.mirror(mirroring);
        }
        return kept;
    }

    /** Returns what a check takes at most. */
    private long work() {
        long standing = board.size() + pairs.size();
        return problem.isLoadLimited() ? standing + BEARING * board.size() + BEARING_ON * pairs.size() : standing;
    }

    private Standing standing() {
        budget.spend(board.size() + pairs.size());
        long[] support = new long[board.size()];
        int heavier = 0;
        int twice = 0;
        for (Pair pair : pairs) {
            long shared = board.shared(pair.above, pair.below);
            support[pair.above] += shared;
            if (shared > 0) {
                heavier += board.weight(pair.above) > board.weight(pair.below) ? 1 : 0;
                twice += board.weight(pair.above) > 2 * board.weight(pair.below) ? 1 : 0;
            }
        }
        boolean supported = IntStream.of(board.all())
                .allMatch(box -> board.start(Axis.Z, box) == 0
                        || 100 * support[box] >= problem.support() * board.shared(box, box));
        return new Standing(supported, heavier, twice);
    }

    private boolean isBorne() {
        return !problem.isLoadLimited() || new BoxLoads(problem.types(), budget).bear(board.placements());
    }
}
