package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.StrategyRules;
import java.util.Comparator;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Simple ways to spread boxes, to compare with; each returns the expected miles to a buyer. */
enum Baseline {
    /** Sends each box to the nearest center to the source that takes it. */
    NEAREST_CENTER("nearest center only") {
        @Override
        double miles(PlacementProblem problem, StrategyRules rules, Random random) {
            return dealt(problem, kind -> IntStream.of(
                            problem.takers(problem.boxKinds().kinds().get(kind).size(), problem.all()))
                    .boxed()
                    .min(Comparator.comparingDouble(center -> problem.inbound()[center]))
                    .orElseThrow());
        }
    },
    /** Sends boxes in turn to each center that takes them. */
    ROUND_ROBIN("round robin") {
        @Override
        double miles(PlacementProblem problem, StrategyRules rules, Random random) {
            int[] next = {0};
            return dealt(problem, kind -> {
                int[] takers =
                        problem.takers(problem.boxKinds().kinds().get(kind).size(), problem.all());
                return takers[next[0]++ % takers.length];
            });
        }
    },
    /** Takes the best of 1,000 random spreads over as many centers as the strategy may use. */
    BEST_OF_RANDOM("best of 1,000 random spreads") {
        @Override
        double miles(PlacementProblem problem, StrategyRules rules, Random random) {
            return IntStream.range(0, 1_000)
                    .mapToDouble(i -> random(problem, rules, random))
                    .min()
                    .orElseThrow();
        }
    };

    private final String name;

    Baseline(String name) {
        this.name = name;
    }

    /** @param rules of the strategy to compare with */
    abstract double miles(PlacementProblem problem, StrategyRules rules, Random random);

    @Override
    public String toString() {
        return name;
    }

    private static double random(PlacementProblem problem, StrategyRules rules, Random random) {
        int count = rules.minDestinations() + random.nextInt(rules.maxDestinations() - rules.minDestinations() + 1);
        int[] centers =
                random.ints(0, problem.centers().size()).distinct().limit(count).toArray();
        double[] parts = IntStream.range(0, problem.centers().size())
                .mapToDouble(i -> -Math.log(1 - random.nextDouble()))
                .toArray();
        return dealt(problem, kind -> {
            int[] takers = problem.takers(problem.boxKinds().kinds().get(kind).size(), centers);
            return drawn(
                    takers.length > 0
                            ? takers
                            : problem.takers(
                                    problem.boxKinds().kinds().get(kind).size(), problem.all()),
                    parts,
                    random);
        });
    }

    private static int drawn(int[] centers, double[] parts, Random random) {
        double drawn = random.nextDouble()
                * IntStream.of(centers).mapToDouble(center -> parts[center]).sum();
        for (int center : centers) {
            drawn -= parts[center];
            if (drawn <= 0) {
                return center;
            }
        }
        return centers[centers.length - 1];
    }

    /** @param chooser returns the center for the next box of a kind */
    private static double dealt(PlacementProblem problem, IntUnaryOperator chooser) {
        int[][] boxes =
                new int[problem.boxKinds().kinds().size()][problem.centers().size()];
        for (int kind = 0; kind < boxes.length; kind++) {
            for (int box = problem.boxKinds().kinds().get(kind).count(); box > 0; box--) {
                boxes[kind][chooser.applyAsInt(kind)]++;
            }
        }
        return miles(problem, boxes);
    }

    /** @param boxes the number of boxes by kind and center */
    static double miles(PlacementProblem problem, int[][] boxes) {
        int[] used = IntStream.of(problem.all())
                .filter(center -> IntStream.range(0, boxes.length).anyMatch(kind -> boxes[kind][center] > 0))
                .toArray();
        int[][] there = IntStream.range(0, boxes.length)
                .mapToObj(kind ->
                        IntStream.of(used).map(center -> boxes[kind][center]).toArray())
                .toArray(int[][]::new);
        return new Assignment(problem, used, there).milesToBuyers();
    }
}
