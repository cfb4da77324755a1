package io.confirmshipping.domain.placement.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.confirmshipping.domain.Seeds;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Serving all buyers from the stock there is, over the fewest miles. */
class TransportationSolverTest {
    private static final Offset<Double> NEARLY = within(1e-3);

    /** Three centers on a line at 0, 10 and 20, and a quarter of the buyers at each of 0, 10, 20 and 30. */
    private static final DistanceMatrix LINE = new DistanceMatrix(
            new double[][] {{0, 10, 20, 30}, {10, 0, 10, 20}, {20, 10, 0, 10}}, new double[] {0.25, 0.25, 0.25, 0.25});

    @Test
    void from_one_center_all_buyers_are_served() {
        assertThat(miles(LINE.from(1), new int[] {7})).isEqualTo(10, NEARLY);
        assertThat(miles(LINE.from(0, 1, 2), new int[] {0, 7, 0})).isEqualTo(10, NEARLY);
        assertThat(LINE.mean(1)).isEqualTo(10, NEARLY);
    }

    @Test
    void with_stock_like_demand_every_buyer_is_served_from_the_nearest_center() {
        assertThat(LINE.from(0, 1, 2).nearestShares()).containsExactly(0.25, 0.25, 0.5);
        assertThat(miles(LINE.from(0, 1, 2), new int[] {1, 1, 2})).isEqualTo(2.5, NEARLY);
    }

    @Test
    void a_center_with_a_tenth_of_the_stock_serves_a_tenth_of_the_buyers() {
        // From 0: the nine tenths at 0, 10 and 20 and a part of those at 30; from 20: a tenth, at 30.
        assertThat(miles(LINE.from(0, 2), new int[] {9, 1}))
                .isEqualTo(0.25 * 10 + 0.25 * 20 + 0.15 * 30 + 0.1 * 10, NEARLY);
    }

    @Test
    void buyers_are_passed_on_along_a_chain_of_centers() {
        // All too many are at 20, all too few at 0; it does not matter whether 10 is between.
        assertThat(miles(LINE.from(0, 1, 2), new int[] {2, 1, 1})).isEqualTo(7.5, NEARLY);
    }

    @Test
    void it_is_as_good_as_any_other_way_to_serve_the_buyers_and_no_cost_promises_too_much() {
        AtomicInteger moves = new AtomicInteger();
        Seeds.forEach(200, seed -> {
            Random random = new Random(seed);
            int centers = 2 + random.nextInt(5);
            int areas = 1 + random.nextInt(12);
            double[][] miles = IntStream.range(0, centers)
                    .mapToObj(i -> random.doubles(areas, 0, 3_000).toArray())
                    .toArray(double[][]::new);
            double[] drawn = random.doubles(areas, 0.01, 1).toArray();
            double all = IntStream.range(0, areas).mapToDouble(i -> drawn[i]).sum();
            double[] demand =
                    IntStream.range(0, areas).mapToDouble(i -> drawn[i] / all).toArray();
            int[] units = random.ints(centers, 0, 6).toArray();
            units[random.nextInt(centers)]++;
            TransportationSolver solver = new DistanceMatrix(miles, demand)
                    .from(IntStream.range(0, centers).toArray());
            TransportationFlow flow = solver.flow();

            double min = solver.miles(units, flow);
            double[] costs = solver.closedCosts(units, flow);

            int total = IntStream.of(units).sum();
            for (int attempt = 0; attempt < 20; attempt++) {
                assertThat(min).isLessThanOrEqualTo(anyWay(miles, demand, units, total, random) + 1e-3);
            }
            moves.addAndGet(assertCostsHold(solver, units, total, min, costs, random));
        });
        assertThat(moves).hasPositiveValue();
    }

    @Test
    void a_flow_that_was_of_other_stocks_is_optimal_and_as_short_as_a_new_one() {
        Seeds.forEach(100, seed -> {
            Random random = new Random(seed);
            int centers = 2 + random.nextInt(5);
            int areas = 1 + random.nextInt(12);
            DistanceMatrix distances = new DistanceMatrix(
                    IntStream.range(0, centers)
                            .mapToObj(i -> random.doubles(areas, 0, 3_000).toArray())
                            .toArray(double[][]::new),
                    DoubleStream.generate(() -> 1.0 / areas).limit(areas).toArray());
            int[] all = IntStream.range(0, centers).toArray();
            int[] units = random.ints(centers, 0, 20).toArray();
            units[0]++;
            TransportationSolver solver = distances.from(all);
            TransportationFlow flow = solver.flow();
            for (int move = 0; move < 30; move++) {
                int from = random.nextInt(centers);
                int moved = random.nextInt(units[from] + 1);
                units[from] -= moved;
                units[random.nextInt(centers)] += moved;
                TransportationSolver other = distances.from(all);

                assertThat(solver.miles(units, flow)).isEqualTo(miles(other, units), within(1e-9));
                double[] costs = solver.closedCosts(units, flow);
                // Without a cycle that saves miles, a flow is optimal (Klein 1967).
                assertThat(IntStream.of(all)
                                .mapToDouble(i -> costs[i * centers + i])
                                .min()
                                .orElseThrow())
                        .isNotNegative();
            }
        });
    }

    private static double miles(TransportationSolver solver, int[] units) {
        return solver.miles(units, solver.flow());
    }

    /** Serves the areas one after another, in any order, from any center that has stock left. */
    private static double anyWay(double[][] miles, double[] demand, int[] units, int total, Random random) {
        double[] stock =
                IntStream.of(units).mapToDouble(count -> count / (double) total).toArray();
        double[] wanted = demand.clone();
        double sum = 0;
        for (int step = 0; step < 10_000; step++) {
            int center = random.nextInt(stock.length);
            int area = random.nextInt(wanted.length);
            double served = Math.min(stock[center], wanted[area]);
            sum += served * miles[center][area];
            stock[center] -= served;
            wanted[area] -= served;
        }
        return sum;
    }

    /** Moving a unit adds at least its cost. Returns how many units could be moved. */
    private static int assertCostsHold(
            TransportationSolver solver, int[] units, int total, double min, double[] costs, Random random) {
        int from = random.nextInt(units.length);
        int to = random.nextInt(units.length);
        if (units[from] == 0 || from == to) {
            return 0;
        }
        int[] moved = units.clone();
        moved[from]--;
        moved[to]++;
        assertThat(miles(solver, moved)).isGreaterThanOrEqualTo(min + costs[from * units.length + to] / total - 1e-3);
        return 1;
    }
}
