package io.confirmshipping.domain.pallets.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Loads of few and of many kinds, always the same ones: pallets, time, and how the boxes stand. A load is packed twice, and the
 * second time counts.
 *
 * <p>Arguments: how many loads of each set at most (all), and a seed that draws others (0).
 */
public final class LoadSets {

    private LoadSets() {}

    /** Draws a load of a set. */
    @FunctionalInterface
    private interface Draw {

        Shipment from(Random random);
    }

    private enum Set {
        FIVE_KINDS("5 to 40 boxes of 5 kinds", 40, random -> Shipment.random(5, 5 + random.nextInt(36), random)),
        DIFFERENT("12 to 51 boxes, no two alike", 120, random -> different(12 + random.nextInt(40), random)),
        MORE_DIFFERENT("52 to 250, no two alike", 12, random -> different(52 + random.nextInt(199), random)),
        PAIRS(
                "150 to 250 of 60 to 120 kinds",
                12,
                random -> Shipment.random(60 + random.nextInt(61), 150 + random.nextInt(101), random)),
        DOZEN(
                "20 to 600 of 1 to 12 kinds",
                60,
                random -> Shipment.random(1 + random.nextInt(12), 20 + random.nextInt(581), random)),
        THOUSAND("5,000 of 1,000 kinds", 2, random -> Shipment.random(1_000, 5_000, random)),
        ALL_DIFFERENT("5,000, no two alike", 2, random -> different(5_000, random)),
        SHEETS("5,000 sheets", 2, random -> Shipment.small(5_000, random, 100, 200, 80, 160, 1, 5)),
        STICKS("5,000 sticks", 2, random -> Shipment.small(5_000, random, 200, 400, 10, 30, 10, 30)),
        CUBES("5,000 cubes", 2, random -> Shipment.small(5_000, random, 10, 50, 10, 50, 10, 50));

        private final String title;
        private final int loads;
        private final Draw draw;

        Set(String title, int loads, Draw draw) {
            this.title = title;
            this.loads = loads;
            this.draw = draw;
        }

        private static Shipment different(int boxes, Random random) {
            return Shipment.random(boxes, boxes, random);
        }

        private List<Shipment> some(int max, long seed) {
            Random random = new Random(31 * seed + ordinal());
            List<Shipment> some = new ArrayList<>();
            for (int i = 0; i < Math.min(loads, max); i++) {
                some.add(draw.from(random));
            }
            return some;
        }
    }

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        int max = arguments.length > 0 ? Integer.parseInt(arguments[0]) : Integer.MAX_VALUE;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 0;
        System.out.printf(
                "%n%-30s%6s%8s%7s%8s%9s%9s%10s  %s%n",
                "loads", "", "pallets", "bound", "last in", "heavier", "twice", "off", "time");
        for (Set set : Set.values()) {
            Standing standing = new Standing();
            Stopwatch stopwatch = new Stopwatch();
            int bound = 0;
            List<Shipment> loads = set.some(max, seed);
            for (Shipment load : loads) {
                ShipmentReport.pallets(load);
                List<PackedPallet> packed = stopwatch.time(() -> ShipmentReport.packed(load));
                standing.add(load, packed);
                bound += load.lowerBound();
            }
            System.out.printf("%-30s%6d%s%s%n", set.title, loads.size(), standing.line(bound), stopwatch);
        }
    }
}
