package io.confirmshipping.domain.pallets.packing.extreme;

import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The boxes on one pallet and where each begins and ends, in steps of {@link FixedPoint#INCH}. */
final class PlacedBoxes {
    private final List<Placement> placements = new ArrayList<>();
    private int[] x1 = new int[16];
    private int[] y1 = new int[16];
    private int[] z1 = new int[16];
    private int[] x2 = new int[16];
    private int[] y2 = new int[16];
    private int[] z2 = new int[16];

    void add(Placement box) {
        int i = placements.size();
        if (i == x1.length) {
            x1 = Arrays.copyOf(x1, 2 * i);
            y1 = Arrays.copyOf(y1, 2 * i);
            z1 = Arrays.copyOf(z1, 2 * i);
            x2 = Arrays.copyOf(x2, 2 * i);
            y2 = Arrays.copyOf(y2, 2 * i);
            z2 = Arrays.copyOf(z2, 2 * i);
        }
        x1[i] = box.x();
        y1[i] = box.y();
        z1[i] = box.z();
        x2[i] = box.x() + box.orientation().length();
        y2[i] = box.y() + box.orientation().width();
        z2[i] = box.z() + box.orientation().height();
        placements.add(box);
    }

    int size() {
        return placements.size();
    }

    List<Placement> placements() {
        return placements;
    }

    /** Returns whether a box lying so would overlap none. */
    boolean leaveFree(int x, int y, int z, Orientation box) {
        int endX = x + box.length();
        int endY = y + box.width();
        int endZ = z + box.height();
        for (int i = size() - 1; i >= 0; i--) {
            if (x1[i] < endX && x < x2[i] && y1[i] < endY && y < y2[i] && z1[i] < endZ && z < z2[i]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the area of a box's bottom that would rest on others, in square steps. */
    long support(int x, int y, int z, Orientation box) {
        long area = 0;
        for (int i = 0; i < size(); i++) {
            if (z2[i] == z) {
                long length = Math.min(x2[i], x + box.length()) - Math.max(x1[i], x);
                long width = Math.min(y2[i], y + box.width()) - Math.max(y1[i], y);
                area += Math.max(0, length) * Math.max(0, width);
            }
        }
        return area;
    }

    /** Returns where a point comes to rest that slides towards x = 0. */
    int slideX(int x, int y, int z) {
        int rest = 0;
        for (int i = 0; i < size(); i++) {
            if (x2[i] <= x && x2[i] > rest && y1[i] <= y && y < y2[i] && z1[i] <= z && z < z2[i]) {
                rest = x2[i];
            }
        }
        return rest;
    }

    /** Returns where a point comes to rest that slides towards y = 0. */
    int slideY(int x, int y, int z) {
        int rest = 0;
        for (int i = 0; i < size(); i++) {
            if (y2[i] <= y && y2[i] > rest && x1[i] <= x && x < x2[i] && z1[i] <= z && z < z2[i]) {
                rest = y2[i];
            }
        }
        return rest;
    }

    /** Returns where a point comes to rest that falls. */
    int fall(int x, int y, int z) {
        int rest = 0;
        for (int i = 0; i < size(); i++) {
            if (z2[i] <= z && z2[i] > rest && x1[i] <= x && x < x2[i] && y1[i] <= y && y < y2[i]) {
                rest = z2[i];
            }
        }
        return rest;
    }

    /** Returns how far a line from a point reaches along x before it meets a box; 0 if the point is in one. */
    int reachX(int x, int y, int z) {
        int reach = Integer.MAX_VALUE;
        for (int i = 0; i < size(); i++) {
            if (x2[i] > x && y1[i] <= y && y < y2[i] && z1[i] <= z && z < z2[i]) {
                reach = Math.min(reach, Math.max(0, x1[i] - x));
            }
        }
        return reach;
    }

    /** Returns how far a line from a point reaches along y before it meets a box; 0 if the point is in one. */
    int reachY(int x, int y, int z) {
        int reach = Integer.MAX_VALUE;
        for (int i = 0; i < size(); i++) {
            if (y2[i] > y && x1[i] <= x && x < x2[i] && z1[i] <= z && z < z2[i]) {
                reach = Math.min(reach, Math.max(0, y1[i] - y));
            }
        }
        return reach;
    }

    /** Returns how far a line from a point reaches upwards before it meets a box; 0 if the point is in one. */
    int reachZ(int x, int y, int z) {
        int reach = Integer.MAX_VALUE;
        for (int i = 0; i < size(); i++) {
            if (z2[i] > z && x1[i] <= x && x < x2[i] && y1[i] <= y && y < y2[i]) {
                reach = Math.min(reach, Math.max(0, z1[i] - z));
            }
        }
        return reach;
    }
}
