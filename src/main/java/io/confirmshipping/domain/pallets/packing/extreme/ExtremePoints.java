package io.confirmshipping.domain.pallets.packing.extreme;

import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import java.util.Arrays;

/**
 * The extreme points of a partial packing, where the next box may have its corner, each with its residual space: how far
 * a box can reach from there along each axis at most. Source: Crainic, Perboli and Tadei 2008.
 */
final class ExtremePoints {
    private final Pallet pallet;
    private int[] x = new int[32];
    private int[] y = new int[32];
    private int[] z = new int[32];
    private int[] length = new int[32];
    private int[] width = new int[32];
    private int[] height = new int[32];
    private int size;

    /** Creates the single point of an empty pallet. */
    ExtremePoints(Pallet pallet) {
        this.pallet = pallet;
        set(size++, 0, 0, 0, pallet.length(), pallet.width(), pallet.height());
    }

    int size() {
        return size;
    }

    int x(int i) {
        return x[i];
    }

    int y(int i) {
        return y[i];
    }

    int z(int i) {
        return z[i];
    }

    /** Returns whether a box may fit at a point; it does not if a single edge does not. */
    boolean hasRoom(int i, Orientation box) {
        return box.length() <= length[i] && box.width() <= width[i] && box.height() <= height[i];
    }

    /** Returns how much longer than the box the residual space of a point is, along all axes together. */
    long waste(int i, Orientation box) {
        return (long) length[i] - box.length() + width[i] - box.width() + height[i] - box.height();
    }

    /** Drops the points within a box that was placed, and adds those where its edges meet others. */
    void update(Placement box, PlacedBoxes placed) {
        int endX = box.x() + box.orientation().length();
        int endY = box.y() + box.orientation().width();
        int endZ = box.z() + box.orientation().height();
        shrink(box, endX, endY, endZ);
        addNew(endX, placed.slideY(endX, box.y(), box.z()), box.z(), placed);
        addNew(endX, box.y(), placed.fall(endX, box.y(), box.z()), placed);
        addNew(placed.slideX(box.x(), endY, box.z()), endY, box.z(), placed);
        addNew(box.x(), endY, placed.fall(box.x(), endY, box.z()), placed);
        addNew(placed.slideX(box.x(), box.y(), endZ), box.y(), endZ, placed);
        addNew(box.x(), placed.slideY(box.x(), box.y(), endZ), endZ, placed);
        addNew(box.x(), box.y(), endZ, placed);
    }

    private void shrink(Placement box, int endX, int endY, int endZ) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            boolean inX = box.x() <= x[i] && x[i] < endX;
            boolean inY = box.y() <= y[i] && y[i] < endY;
            boolean inZ = box.z() <= z[i] && z[i] < endZ;
            int reachX = inY && inZ && endX > x[i] ? Math.min(length[i], box.x() - x[i]) : length[i];
            int reachY = inX && inZ && endY > y[i] ? Math.min(width[i], box.y() - y[i]) : width[i];
            int reachZ = inX && inY && endZ > z[i] ? Math.min(height[i], box.z() - z[i]) : height[i];
            if (reachX > 0 && reachY > 0 && reachZ > 0) {
                set(kept++, x[i], y[i], z[i], reachX, reachY, reachZ);
            }
        }
        size = kept;
    }

    private void addNew(int newX, int newY, int newZ, PlacedBoxes placed) {
        for (int i = 0; i < size; i++) {
            if (x[i] == newX && y[i] == newY && z[i] == newZ) {
                return;
            }
        }
        int reachX = Math.min(pallet.length() - newX, placed.reachX(newX, newY, newZ));
        int reachY = Math.min(pallet.width() - newY, placed.reachY(newX, newY, newZ));
        int reachZ = Math.min(pallet.height() - newZ, placed.reachZ(newX, newY, newZ));
        if (reachX > 0 && reachY > 0 && reachZ > 0) {
            if (size == x.length) {
                grow();
            }
            set(size++, newX, newY, newZ, reachX, reachY, reachZ);
        }
    }

    private void set(int i, int newX, int newY, int newZ, int reachX, int reachY, int reachZ) {
        x[i] = newX;
        y[i] = newY;
        z[i] = newZ;
        length[i] = reachX;
        width[i] = reachY;
        height[i] = reachZ;
    }

    private void grow() {
        x = Arrays.copyOf(x, 2 * size);
        y = Arrays.copyOf(y, 2 * size);
        z = Arrays.copyOf(z, 2 * size);
        length = Arrays.copyOf(length, 2 * size);
        width = Arrays.copyOf(width, 2 * size);
        height = Arrays.copyOf(height, 2 * size);
    }
}
