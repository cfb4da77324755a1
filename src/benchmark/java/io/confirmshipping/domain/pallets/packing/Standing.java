package io.confirmshipping.domain.pallets.packing;

import java.math.BigDecimal;
import java.util.List;

/** How boxes stand on pallets: heavier ones on lighter ones, the center of gravity, and the height of the lowest pallet. */
final class Standing {

    /** A center of gravity farther from the middle of the board than this part of its side is off. */
    private static final double FAR = 0.1;

    private int pallets;
    private int loads;
    private double lowest;
    private long unequal;
    private long heavier;
    private long twice;
    private int off;
    private double farthest;

    void add(Shipment load, List<PackedPallet> packed) {
        loads++;
        double least = Double.MAX_VALUE;
        for (PackedPallet pallet : packed) {
            pallets += pallet.quantity();
            least = Math.min(least, top(pallet.boxes()));
            pallet.boxes().forEach(box -> compare(box, pallet, load));
            double far = Math.max(
                    distance(pallet, load, 48, box -> inches(box.x()) + inches(box.length()) / 2),
                    distance(pallet, load, 40, box -> inches(box.y()) + inches(box.width()) / 2));
            farthest = Math.max(farthest, far);
            off += far > FAR ? pallet.quantity() : 0;
        }
        lowest += least;
    }

    /** Returns pallets, their lower bound, the height of the lowest, and how boxes stand, as a part of a line. */
    String line(int bound) {
        return "%8d%7d%8.1f%7.1f %%%7.1f %%%5d (%2.0f %%)  "
                .formatted(
                        pallets,
                        bound,
                        lowest / loads,
                        100.0 * heavier / Math.max(1, unequal),
                        100.0 * twice / Math.max(1, unequal),
                        off,
                        100 * farthest);
    }

    private void compare(PlacedBox box, PackedPallet pallet, Shipment load) {
        long own = weight(box, load);
        for (PlacedBox below : pallet.boxes()) {
            if (below.z().add(below.height()).compareTo(box.z()) == 0 && touches(box, below)) {
                long other = weight(below, load);
                unequal += own == other ? 0 : pallet.quantity();
                heavier += own > other ? pallet.quantity() : 0;
                twice += own > 2 * other ? pallet.quantity() : 0;
            }
        }
    }

    private static boolean touches(PlacedBox a, PlacedBox b) {
        return inches(a.x()) < inches(b.x()) + inches(b.length())
                && inches(b.x()) < inches(a.x()) + inches(a.length())
                && inches(a.y()) < inches(b.y()) + inches(b.width())
                && inches(b.y()) < inches(a.y()) + inches(a.width());
    }

    /** Returns the middle of a box along an axis. */
    @FunctionalInterface
    private interface Middle {

        double of(PlacedBox box);
    }

    private static double distance(PackedPallet pallet, Shipment load, int side, Middle middle) {
        double moment = 0;
        double weight = 0;
        for (PlacedBox box : pallet.boxes()) {
            moment += weight(box, load) * middle.of(box);
            weight += weight(box, load);
        }
        return Math.abs(moment / weight / side - 0.5);
    }

    private static double top(List<PlacedBox> boxes) {
        return boxes.stream()
                .mapToDouble(box -> inches(box.z().add(box.height())))
                .max()
                .orElse(0);
    }

    private static long weight(PlacedBox box, Shipment load) {
        return load.types().get(box.boxIndex()).weight();
    }

    private static double inches(BigDecimal measure) {
        return measure.doubleValue();
    }
}
