package io.confirmshipping.domain.pallets.packing;

import java.util.List;
import java.util.Random;

/** How many pallets shipments need: by the lower bound of volume and weight, by us, and by the library. */
final class ShipmentReport {
    private ShipmentReport() {}

    static void print(int shipments) {
        System.out.printf("%n%d shipments of 20 to 600 boxes of 1 to 12 kinds, on pallets%n", shipments);
        Random random = new Random(2026);
        Stopwatch ours = new Stopwatch();
        Stopwatch theirs = new Stopwatch();
        int bound = 0;
        int packed = 0;
        int byPlain = 0;
        int byLaff = 0;
        int atBound = 0;
        int fewer = 0;
        int more = 0;
        for (int i = 0; i < shipments; i++) {
            Shipment shipment = Shipment.random(1 + random.nextInt(12), 20 + random.nextInt(581), random);
            int pallets = ours.time(() -> pallets(shipment));
            int plain = theirs.time(() -> Library.PLAIN.pallets(shipment));
            int laff = Library.LAFF.pallets(shipment);
            bound += shipment.lowerBound();
            packed += pallets;
            byPlain += plain;
            byLaff += laff;
            atBound += pallets == shipment.lowerBound() ? 1 : 0;
            fewer += pallets < Math.min(plain, laff) ? 1 : 0;
            if (pallets > Math.min(plain, laff)) {
                more++;
                System.out.printf("shipment %d: %d pallets, Plain %d, LAFF %d%n", i, pallets, plain, laff);
            }
        }
        System.out.printf("lower bound      %5d pallets%n", bound);
        System.out.printf("ours             %5d pallets, %d shipments at the bound; %s%n", packed, atBound, ours);
        System.out.printf("library, Plain   %5d pallets; %s%n", byPlain, theirs);
        System.out.printf("library, LAFF    %5d pallets%n", byLaff);
        System.out.printf("ours needs fewer than the better of the two for %d shipments, more for %d%n", fewer, more);
    }

    static int pallets(Shipment shipment) {
        return packed(shipment).stream().mapToInt(PackedPallet::quantity).sum();
    }

    static List<PackedPallet> packed(Shipment shipment) {
        return new PortfolioPacker().pack(shipment.load(), Shipment.RULES);
    }
}
