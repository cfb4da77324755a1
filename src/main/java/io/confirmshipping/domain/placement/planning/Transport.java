package io.confirmshipping.domain.placement.planning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Serves all buyers from some centers, each of which has a share of the stock, over the fewest miles. This is the
 * transportation problem. It is solved exactly by successive shortest paths: every buyer begins at the nearest
 * center, and centers that have more buyers than stock pass some on over the cheapest chain of centers.
 */
final class Transport {

    /** A share of the buyers that is too small to move: 3 people of 300 million. */
    private static final double NOTHING = 1e-8;

    private final double[][] miles;
    private final double[] demand;
    private final double[] mean;
    private final int[][][] order;
    private final int[][][] rank;

    /**
     * @param miles by center and area
     * @param demand the share of the buyers of each area; they add up to 1
     */
    Transport(double[][] miles, double[] demand) {
        this.miles = miles;
        this.demand = demand;
        int centers = miles.length;
        mean = IntStream.range(0, centers)
                .mapToDouble(i -> IntStream.range(0, demand.length)
                        .mapToDouble(area -> demand[area] * miles[i][area])
                        .sum())
                .toArray();
        order = new int[centers][centers][];
        rank = new int[centers][centers][demand.length];
        for (int from = 0; from < centers; from++) {
            for (int to = 0; to < centers; to++) {
                order[from][to] = cheapestFirst(miles[from], miles[to]);
                for (int i = 0; i < demand.length; i++) {
                    rank[from][to][order[from][to][i]] = i;
                }
            }
        }
    }

    /** The areas from the one that is cheapest to pass on from a center to another to the dearest. */
    private static int[] cheapestFirst(double[] from, double[] to) {
        return IntStream.range(0, from.length)
                .boxed()
                .sorted(Comparator.comparingDouble(area -> to[area] - from[area]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The miles to a buyer if all stock is in this center. */
    double mean(int center) {
        return mean[center];
    }

    /** To each area from a center; not to be changed. */
    double[] miles(int center) {
        return miles[center];
    }

    double[] demand() {
        return demand;
    }

    /** To serve buyers from these centers and no others. */
    Serving from(int... centers) {
        return new Serving(centers);
    }

    /**
     * Transport from some of the centers. A center's number here is its position among these. Not for several threads at
     * once: it computes in place.
     */
    final class Serving {
        private final int[] centers;
        private final int size;
        private final Map<Integer, Start> starts = new HashMap<>();

        private final double[] flow;
        private final double[] load;
        private final int[] position;
        private final double[] price;
        private final int[] passed;
        private final double[] path;
        private final int[] before;

        /** How it begins with stock in some of the centers: every buyer at the nearest. */
        private final class Start {
            private final int[] stocked;
            private final double[] flowThere = new double[size * demand.length];
            private final double[] loadThere = new double[size];
            private final double nearestMiles;
            private final int[] positionThere;
            private final int[] passedThere;
            private final double[] priceThere;

            private Start(int stock) {
                stocked = IntStream.range(0, size)
                        .filter(i -> (stock & 1 << i) != 0)
                        .toArray();
                double sum = 0;
                for (int area = 0; area < demand.length; area++) {
                    int best = stocked[0];
                    for (int i : stocked) {
                        best = miles[centers[i]][area] < miles[centers[best]][area] ? i : best;
                    }
                    flowThere[best * demand.length + area] = demand[area];
                    loadThere[best] += demand[area];
                    sum += demand[area] * miles[centers[best]][area];
                }
                nearestMiles = sum;
                System.arraycopy(flowThere, 0, flow, 0, flow.length);
                Arrays.fill(position, 0);
                Arrays.fill(price, Double.POSITIVE_INFINITY);
                for (int i : stocked) {
                    priceFrom(i, stocked);
                }
                positionThere = position.clone();
                passedThere = passed.clone();
                priceThere = price.clone();
            }

            private void begin(int[] units, double total) {
                System.arraycopy(positionThere, 0, position, 0, position.length);
                System.arraycopy(passedThere, 0, passed, 0, passed.length);
                System.arraycopy(priceThere, 0, price, 0, price.length);
                for (int i : stocked) {
                    System.arraycopy(flowThere, i * demand.length, flow, i * demand.length, demand.length);
                    load[i] = loadThere[i] - units[i] / total;
                }
            }
        }

        private Serving(int[] centers) {
            this.centers = centers.clone();
            size = centers.length;
            flow = new double[size * demand.length];
            load = new double[size];
            position = new int[size * size];
            price = new double[size * size];
            passed = new int[size * size];
            path = new double[size];
            before = new int[size];
        }

        private Start start(int stock) {
            Start start = starts.get(stock);
            if (start == null) {
                start = new Start(stock);
                starts.put(stock, start);
            }
            return start;
        }

        /** The share of the buyers that is nearest to each center. */
        double[] nearestShares() {
            return start((1 << size) - 1).loadThere;
        }

        /** The miles to a buyer if some centers, one bit for each, have stock enough. */
        double nearestMiles(int stock) {
            return start(stock).nearestMiles;
        }

        /**
         * The fewest miles to a buyer, on average.
         *
         * @param units that each center has, of one SKU
         * @param prices is filled with what passing a buyer on from a center to another would cost at least, in miles; null
         *     if nobody wants to know
         */
        double miles(int[] units, double[] prices) {
            double total = 0;
            int stock = 0;
            for (int i = 0; i < size; i++) {
                total += units[i];
                stock |= units[i] > 0 ? 1 << i : 0;
            }
            Start start = start(stock);
            start.begin(units, total);
            double sum = start.nearestMiles;
            for (int last = cheapestPath(start.stocked); last >= 0; last = cheapestPath(start.stocked)) {
                sum += passOnAlong(last, start.stocked);
            }
            if (prices != null) {
                closePrices(prices, stock);
            }
            return sum;
        }

        /** The center with too few buyers that is cheapest to reach from any with too many; -1 if none has too few. */
        private int cheapestPath(int[] stocked) {
            for (int i : stocked) {
                path[i] = load[i] > NOTHING ? 0 : Double.POSITIVE_INFINITY;
                before[i] = -1;
            }
            boolean shorter = true;
            for (int round = 0; shorter && round < stocked.length; round++) {
                shorter = false;
                for (int i : stocked) {
                    if (path[i] < Double.POSITIVE_INFINITY) {
                        shorter |= lengthenFrom(i, stocked);
                    }
                }
            }
            int last = -1;
            for (int i : stocked) {
                if (load[i] < -NOTHING && path[i] < Double.POSITIVE_INFINITY && (last < 0 || path[i] < path[last])) {
                    last = i;
                }
            }
            return last;
        }

        private boolean lengthenFrom(int from, int[] stocked) {
            boolean shorter = false;
            for (int to : stocked) {
                double length = path[from] + price[from * size + to];
                if (from != to && load[to] <= NOTHING && length < path[to] - NOTHING) {
                    path[to] = length;
                    before[to] = from;
                    shorter = true;
                }
            }
            return shorter;
        }

        private double passOnAlong(int last, int[] stocked) {
            double amount = -load[last];
            int first = last;
            for (int to = last; before[to] >= 0; to = before[to]) {
                first = before[to];
                amount = Math.min(amount, flow[first * demand.length + passed[first * size + to]]);
            }
            amount = Math.min(amount, load[first]);
            for (int to = last; before[to] >= 0; to = before[to]) {
                passOn(before[to], to, amount, stocked);
            }
            for (int to = last; before[to] >= 0; to = before[to]) {
                priceFrom(to, stocked);
            }
            priceFrom(first, stocked);
            load[first] -= amount;
            load[last] += amount;
            return amount * path[last];
        }

        private void passOn(int from, int to, double amount, int[] stocked) {
            int area = passed[from * size + to];
            int source = from * demand.length + area;
            flow[source] = flow[source] - amount < NOTHING * NOTHING ? 0 : flow[source] - amount;
            flow[to * demand.length + area] += amount;
            for (int next : stocked) {
                if (next != to) {
                    position[to * size + next] =
                            Math.min(position[to * size + next], rank[centers[to]][centers[next]][area]);
                }
            }
        }

        /** Finds the cheapest area to pass on from a center to each of some others. */
        private void priceFrom(int from, int[] others) {
            for (int to : others) {
                if (to != from) {
                    price(from, to);
                }
            }
        }

        private void price(int from, int to) {
            int[] cheapest = order[centers[from]][centers[to]];
            int i = position[from * size + to];
            while (i < cheapest.length && flow[from * demand.length + cheapest[i]] <= 0) {
                i++;
            }
            position[from * size + to] = i;
            passed[from * size + to] = i < cheapest.length ? cheapest[i] : -1;
            price[from * size + to] = i < cheapest.length
                    ? miles[centers[to]][cheapest[i]] - miles[centers[from]][cheapest[i]]
                    : Double.POSITIVE_INFINITY;
        }

        /** Over chains of centers, too (Floyd and Warshall), and to centers without stock. */
        private void closePrices(double[] prices, int stock) {
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    if ((stock & 1 << from) != 0 && (stock & 1 << to) == 0) {
                        price(from, to);
                    }
                }
            }
            System.arraycopy(price, 0, prices, 0, price.length);
            for (int via = 0; via < size; via++) {
                for (int i = 0; i < size; i++) {
                    for (int j = 0; j < size; j++) {
                        prices[i * size + j] =
                                Math.min(prices[i * size + j], prices[i * size + via] + prices[via * size + j]);
                    }
                }
            }
        }
    }
}
