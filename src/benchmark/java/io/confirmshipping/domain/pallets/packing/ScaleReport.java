package io.confirmshipping.domain.pallets.packing;

import java.util.Random;

/** How long the largest shipments take. */
final class ScaleReport {
    private static final int TIMES = 5;

    private ScaleReport() {}

    static void print() {
        System.out.printf("%nLarge shipments, the mean of %d of each%n", TIMES);
        print(3, 5_000);
        print(12, 600);
        print(200, 5_000);
        print(2_000, 5_000);
    }

    private static void print(int types, int boxes) {
        Random random = new Random(types);
        Stopwatch stopwatch = new Stopwatch();
        int pallets = 0;
        int bound = 0;
        for (int i = 0; i < TIMES; i++) {
            Shipment shipment = Shipment.random(types, boxes, random);
            pallets += stopwatch.time(() -> ShipmentReport.pallets(shipment));
            bound += shipment.lowerBound();
        }
        System.out.printf(
                "%5d boxes of %4d kinds: %4d pallets, lower bound %4d; %s%n",
                boxes, types, pallets / TIMES, bound / TIMES, stopwatch);
    }
}
