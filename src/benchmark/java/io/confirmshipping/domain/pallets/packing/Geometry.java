package io.confirmshipping.domain.pallets.packing;

import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import java.util.List;

/** Ends the benchmark if a packing that it counts is none. Knows nothing of how boxes are packed. */
final class Geometry {
    private Geometry() {}

    /**
     * Checks that every box is inside, overlaps no other, is turned as its type may be and is supported as asked for, and
     * that there are no more boxes than were given.
     *
     * @param support in percent
     */
    static void check(List<Placement> boxes, ContainerInstance instance, int support) {
        int[] left = instance.quantities().clone();
        for (int i = 0; i < boxes.size(); i++) {
            Placement box = boxes.get(i);
            require(--left[box.type()] >= 0, "more boxes than there are", box);
            require(
                    instance.types().get(box.type()).orientations().contains(box.orientation()),
                    "turned as it must not be",
                    box);
            require(isInside(box, ContainerInstance.CONTAINER), "outside", box);
            for (Placement other : boxes.subList(i + 1, boxes.size())) {
                require(base(box, other) == 0 || height(box, other) <= 0, "within " + other, box);
            }
            require(box.z() == 0 || 100 * supported(box, boxes) >= support * area(box), "not supported", box);
        }
    }

    private static boolean isInside(Placement box, Pallet container) {
        return Math.min(box.x(), Math.min(box.y(), box.z())) >= 0
                && box.x() + box.orientation().length() <= container.length()
                && box.y() + box.orientation().width() <= container.width()
                && box.z() + box.orientation().height() <= container.height();
    }

    private static long supported(Placement box, List<Placement> boxes) {
        return boxes.stream()
                .filter(below -> below.z() + below.orientation().height() == box.z())
                .mapToLong(below -> base(box, below))
                .sum();
    }

    private static long area(Placement box) {
        return (long) box.orientation().length() * box.orientation().width();
    }

    /** Returns the area that both take up, seen from above. */
    private static long base(Placement a, Placement b) {
        return overlap(a.x(), a.orientation().length(), b.x(), b.orientation().length())
                * overlap(a.y(), a.orientation().width(), b.y(), b.orientation().width());
    }

    private static long height(Placement a, Placement b) {
        return overlap(a.z(), a.orientation().height(), b.z(), b.orientation().height());
    }

    private static long overlap(int a, int lengthOfA, int b, int lengthOfB) {
        return Math.max(0, Math.min(a + lengthOfA, b + lengthOfB) - Math.max(a, b));
    }

    private static void require(boolean right, String otherwise, Placement box) {
        if (!right) {
            throw new IllegalStateException(box + ": " + otherwise);
        }
    }
}
