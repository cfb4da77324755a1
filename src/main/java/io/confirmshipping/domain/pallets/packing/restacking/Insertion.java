package io.confirmshipping.domain.pallets.packing.restacking;

import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import java.util.List;

/**
 * Finds a place for a lifted box in a corner of the holes, or on or beside the boxes that were put there before: where it stands on
 * the fewest lighter boxes, then as low as can be.
 */
final class Insertion {
    private final StackedBoxes boxes;
    private final int box;
    private Placement best;
    private long least = Long.MAX_VALUE;
    private int burden;

    Insertion(StackedBoxes boxes, int box) {
        this.boxes = boxes;
        this.box = box;
    }

    /**
     * Puts the box in the best place.
     *
     * @param holes where boxes were lifted off
     * @param before the numbers of those that stand again
     * @return how badly it stands there; -1 if there is no place for it
     */
    int insert(List<Placement> holes, List<Integer> before) {
        for (Orientation lying : boxes.type(box).orientations()) {
            for (Placement hole : holes) {
                tryCorners(hole, hole.z(), lying);
            }
            for (int other : before) {
                Placement stands = boxes.at(other);
                tryCorners(stands, stands.z() + stands.orientation().height(), lying);
                trySides(stands, lying);
            }
        }
        if (best == null) {
            return -1;
        }
        boxes.put(box, best);
        return burden;
    }

    private void tryCorners(Placement over, int z, Orientation lying) {
        int farX = over.x() + over.orientation().length() - lying.length();
        int farY = over.y() + over.orientation().width() - lying.width();
        tryAt(over.x(), over.y(), z, lying);
        tryAt(farX, over.y(), z, lying);
        tryAt(over.x(), farY, z, lying);
        tryAt(farX, farY, z, lying);
    }

    private void trySides(Placement beside, Orientation lying) {
        int endX = beside.x() + beside.orientation().length();
        int endY = beside.y() + beside.orientation().width();
        int beforeX = beside.x() - lying.length();
        int beforeY = beside.y() - lying.width();
        tryAt(endX, beside.y(), beside.z(), lying);
        tryAt(endX, endY - lying.width(), beside.z(), lying);
        tryAt(beforeX, beside.y(), beside.z(), lying);
        tryAt(beforeX, endY - lying.width(), beside.z(), lying);
        tryAt(beside.x(), endY, beside.z(), lying);
        tryAt(endX - lying.length(), endY, beside.z(), lying);
        tryAt(beside.x(), beforeY, beside.z(), lying);
        tryAt(endX - lying.length(), beforeY, beside.z(), lying);
    }

    private void tryAt(int x, int y, int z, Orientation lying) {
        int there = boxes.burdenAt(box, x, y, z, lying);
        long middle = 2L * z + lying.height();
        long rating = ((long) there << 32) + middle;
        if (there >= 0 && rating < least) {
            least = rating;
            burden = there;
            best = new Placement(boxes.at(box).type(), x, y, z, lying);
        }
    }
}
