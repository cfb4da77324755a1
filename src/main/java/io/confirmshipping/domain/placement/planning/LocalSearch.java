package io.confirmshipping.domain.placement.planning;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Makes a spread better step by step until no small change does, or the effort is spent. */
final class LocalSearch {

    /** Fewer unit miles than this are none. */
    private static final double NONE = 1e-6;

    /** So many pairs of a kind and a center are few enough to try all exchanges of two boxes. */
    private static final int FEW_PLACES = 150;

    private final Task task;
    private final int fewest;
    private final Effort effort;
    private final boolean thorough;

    /**
     * @param fewest destinations that must be left
     * @param thorough whether there are few enough boxes to look at every place for each
     */
    LocalSearch(Task task, int fewest, Effort effort, boolean thorough) {
        this.task = task;
        this.fewest = fewest;
        this.effort = effort;
        this.thorough = thorough;
    }

    /** Has every center sent something until there are destinations enough, and then moves and exchanges boxes. */
    void improve(Spread spread) {
        fill(spread);
        boolean better = true;
        while (better && effort.isLeft()) {
            better = moveBoxes(spread);
            if (!better && (long) spread.kindCount() * spread.centers().length <= FEW_PLACES) {
                better = exchangeBoxes(spread);
            }
        }
    }

    /** Tries other centers in the place of those that are used, too. */
    Spread improveWithCenters(Spread begun) {
        Spread best = begun;
        improve(best);
        for (Spread next = best; next != null && effort.isLeft(); ) {
            next = replacement(best);
            best = next == null ? best : next;
        }
        return best;
    }

    private Spread replacement(Spread spread) {
        Spread best = null;
        for (int center = 0; center < spread.centers().length; center++) {
            for (int other : task.all()) {
                if (effort.isLeft() && IntStream.of(spread.centers()).noneMatch(used -> used == other)) {
                    Spread next = spread.replacing(center, other);
                    effort.spend(task.goods().units().length);
                    if (next != null && isBetter(next, best == null ? spread : best)) {
                        best = next;
                    }
                }
            }
        }
        if (best != null) {
            improve(best);
        }
        return best;
    }

    private boolean isBetter(Spread one, Spread other) {
        return one.milesToBuyers() < other.milesToBuyers() - NONE;
    }

    private void fill(Spread spread) {
        for (int to = 0; to < spread.centers().length && spread.destinations() < fewest; to++) {
            if (spread.boxesAt(to) == 0) {
                fill(spread, to);
            }
        }
    }

    private void fill(Spread spread, int to) {
        int bestKind = -1;
        int bestFrom = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int kind = 0; kind < spread.kindCount(); kind++) {
            for (int from = 0; from < spread.centers().length && spread.takes(to, kind); from++) {
                if (spread.boxes(kind, from) > 0 && spread.boxesAt(from) > 1) {
                    // Where there are many kinds it need not be the very best.
                    double added = effort.isLeft() ? spread.added(kind, from, to) : spread.leastAdded(kind, from, to);
                    effort.spend(spread.skuCount(kind));
                    if (added < least) {
                        least = added;
                        bestKind = kind;
                        bestFrom = from;
                    }
                }
            }
        }
        if (bestKind >= 0) {
            spread.move(bestKind, bestFrom, to);
        }
    }

    private boolean moveBoxes(Spread spread) {
        boolean better = false;
        for (int kind : thorough ? IntStream.range(0, spread.kindCount()).toArray() : mostPromisingFirst(spread)) {
            for (int from = 0; from < spread.centers().length; from++) {
                while (effort.isLeft() && moveBox(spread, kind, from)) {
                    better = true;
                }
            }
        }
        return better;
    }

    /** The kinds that moving a box of could save anything, so that the effort is spent where it could save most. */
    private int[] mostPromisingFirst(Spread spread) {
        double[] least = new double[spread.kindCount()];
        for (int kind = 0; kind < least.length; kind++) {
            for (int from = 0; from < spread.centers().length; from++) {
                int to = spread.boxes(kind, from) == 0 ? -1 : mostPromisingTarget(spread, kind, from);
                least[kind] = to < 0 ? least[kind] : Math.min(least[kind], spread.leastAdded(kind, from, to));
            }
        }
        return IntStream.range(0, least.length)
                .filter(kind -> least[kind] < 0)
                .boxed()
                .sorted(Comparator.comparingDouble(kind -> least[kind]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean moveBox(Spread spread, int kind, int from) {
        if (spread.boxes(kind, from) == 0 || spread.boxesAt(from) == 1 && spread.destinations() <= fewest) {
            return false;
        }
        if (!thorough) {
            int promising = mostPromisingTarget(spread, kind, from);
            effort.spend(promising < 0 ? 0 : spread.skuCount(kind));
            return promising >= 0 && spread.moveIfSaving(NONE, kind, from, promising);
        }
        int best = bestTarget(spread, kind, from);
        if (best >= 0) {
            spread.move(kind, from, best);
        }
        return best >= 0;
    }

    private int bestTarget(Spread spread, int kind, int from) {
        int best = -1;
        double least = -NONE;
        for (int to = 0; to < spread.centers().length; to++) {
            if (to != from && spread.takes(to, kind) && spread.leastAdded(kind, from, to) < least) {
                double added = added(spread, kind, from, to);
                if (added < least) {
                    least = added;
                    best = to;
                }
            }
        }
        return best;
    }

    /** The one center that could be best; -1 if none can be better. */
    private int mostPromisingTarget(Spread spread, int kind, int from) {
        int best = -1;
        double least = -NONE;
        for (int to = 0; to < spread.centers().length; to++) {
            double added = to == from ? 0 : spread.leastAdded(kind, from, to);
            if (added < least && spread.takes(to, kind)) {
                least = added;
                best = to;
            }
        }
        return best;
    }

    private double added(Spread spread, int kind, int from, int to) {
        effort.spend(spread.skuCount(kind));
        return spread.added(kind, from, to);
    }

    private boolean exchangeBoxes(Spread spread) {
        boolean better = false;
        for (int kind = 0; kind < spread.kindCount(); kind++) {
            for (int other = kind + 1; other < spread.kindCount(); other++) {
                for (int from = 0; from < spread.centers().length; from++) {
                    for (int to = 0; to < spread.centers().length && effort.isLeft(); to++) {
                        better |= exchangeBox(spread, kind, from, other, to);
                    }
                }
            }
        }
        return better;
    }

    private boolean exchangeBox(Spread spread, int kind, int from, int other, int to) {
        if (from == to
                || spread.boxes(kind, from) == 0
                || spread.boxes(other, to) == 0
                || !spread.takes(to, kind)
                || !spread.takes(from, other)
                || spread.leastAdded(kind, from, to) + spread.leastAdded(other, to, from) >= -NONE) {
            return false;
        }
        effort.spend(spread.skuCount(kind) + spread.skuCount(other));
        if (spread.added(kind, from, other, to) >= -NONE) {
            return false;
        }
        spread.move(kind, from, to);
        spread.move(other, to, from);
        return true;
    }
}
