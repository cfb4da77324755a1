package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.placement.StrategyRules;
import java.util.Comparator;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Ways to spread boxes that one would think of first; each gives the expected miles to a buyer. */
enum Baseline {
    /** Everything to the center nearest to the source that takes it. */
    NEAREST_CENTER("nearest center only") {
        @Override
        double miles(PlacementProblem task, StrategyRules rules, Random random) {
            return dealt(task, kind -> IntStream.of(
                            task.takers(task.goods().kinds().get(kind).size(), task.all()))
                    .boxed()
                    .min(Comparator.comparingDouble(center -> task.inbound()[center]))
                    .orElseThrow());
        }
    },
    /** One box after another to one center after another, of all that take it. */
    ROUND_ROBIN("round robin") {
        @Override
        double miles(PlacementProblem task, StrategyRules rules, Random random) {
            int[] next = {0};
            return dealt(task, kind -> {
                int[] takers = task.takers(task.goods().kinds().get(kind).size(), task.all());
                return takers[next[0]++ % takers.length];
            });
        }
    },
    /**
     * Of 1,000 times, the best: as many random centers as the strategy may use, each with a random part of the boxes.
     */
    BEST_OF_RANDOM("best of 1,000 random spreads") {
        @Override
        double miles(PlacementProblem task, StrategyRules rules, Random random) {
            return IntStream.range(0, 1_000)
                    .mapToDouble(i -> random(task, rules, random))
                    .min()
                    .orElseThrow();
        }
    };

    private final String name;

    Baseline(String name) {
        this.name = name;
    }

    /** @param rules of the strategy that it is compared with, for so many boxes */
    abstract double miles(PlacementProblem task, StrategyRules rules, Random random);

    @Override
    public String toString() {
        return name;
    }

    private static double random(PlacementProblem task, StrategyRules rules, Random random) {
        int count = rules.fewest() + random.nextInt(rules.most() - rules.fewest() + 1);
        int[] centers =
                random.ints(0, task.centers().size()).distinct().limit(count).toArray();
        double[] parts = IntStream.range(0, task.centers().size())
                .mapToDouble(i -> -Math.log(1 - random.nextDouble()))
                .toArray();
        return dealt(task, kind -> {
            int[] takers = task.takers(task.goods().kinds().get(kind).size(), centers);
            return drawn(
                    takers.length > 0
                            ? takers
                            : task.takers(task.goods().kinds().get(kind).size(), task.all()),
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

    /** @param chooser the center for the next box of a kind */
    private static double dealt(PlacementProblem task, IntUnaryOperator chooser) {
        int[][] boxes = new int[task.goods().kinds().size()][task.centers().size()];
        for (int kind = 0; kind < boxes.length; kind++) {
            for (int box = task.goods().kinds().get(kind).count(); box > 0; box--) {
                boxes[kind][chooser.applyAsInt(kind)]++;
            }
        }
        return miles(task, boxes);
    }

    /** @param boxes of each kind in each center */
    static double miles(PlacementProblem task, int[][] boxes) {
        int[] used = IntStream.of(task.all())
                .filter(center -> IntStream.range(0, boxes.length).anyMatch(kind -> boxes[kind][center] > 0))
                .toArray();
        int[][] there = IntStream.range(0, boxes.length)
                .mapToObj(kind ->
                        IntStream.of(used).map(center -> boxes[kind][center]).toArray())
                .toArray(int[][]::new);
        return new Assignment(task, used, there).milesToBuyers();
    }
}
