package io.confirmshipping.domain.pallets.packing.space;

import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The free spaces of a pallet. They may overlap; none is within another. */
public final class MaximalSpaces {
    private final PackingProblem task;
    private MaximalSpace[] spaces;
    private int size;

    /** All of an empty pallet. */
    public MaximalSpaces(PackingProblem task) {
        this.task = task;
        Pallet pallet = task.pallet();
        spaces = new MaximalSpace[32];
        spaces[size++] = new MaximalSpace(0, 0, 0, pallet.length(), pallet.width(), pallet.height(), true, task);
    }

    private MaximalSpaces(MaximalSpaces other) {
        task = other.task;
        spaces = Arrays.copyOf(other.spaces, other.spaces.length);
        size = other.size;
    }

    /** The same spaces, to go on from. */
    public MaximalSpaces copy() {
        return new MaximalSpaces(this);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The one to fill next: nearest to a corner of the pallet, and the largest of several; null if there is none. */
    public MaximalSpace nearest() {
        MaximalSpace nearest = null;
        for (int i = 0; i < size; i++) {
            MaximalSpace space = spaces[i];
            if (nearest == null
                    || space.anchor().distance() < nearest.anchor().distance()
                    || space.anchor().distance() == nearest.anchor().distance() && space.volume() > nearest.volume()) {
                nearest = space;
            }
        }
        return nearest;
    }

    List<MaximalSpace> startingAt(int z) {
        List<MaximalSpace> starting = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (spaces[i].z1() == z) {
                starting.add(spaces[i]);
            }
        }
        return starting;
    }

    /** Gives up a space that nothing has room in. */
    public void remove(MaximalSpace space) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (spaces[i] != space) {
                spaces[kept++] = spaces[i];
            }
        }
        size = kept;
    }

    /**
     * Cuts what has been placed out of every space.
     *
     * @param least the shortest side of any box that is left, in steps of inches: what is narrower is no space
     */
    public void cut(PlacedBlock placed, int least) {
        MaximalSpace[] whole = spaces;
        int count = size;
        size = 0;
        spaces = new MaximalSpace[whole.length];
        for (int i = 0; i < count; i++) {
            if (!whole[i].overlaps(placed)) {
                append(whole[i]);
            }
        }
        for (int i = 0; i < count; i++) {
            MaximalSpace space = whole[i];
            if (space.overlaps(placed)) {
                piece(space, space.x1(), space.y1(), space.z1(), placed.x1(), space.y2(), space.z2(), least);
                piece(space, placed.x2(), space.y1(), space.z1(), space.x2(), space.y2(), space.z2(), least);
                piece(space, space.x1(), space.y1(), space.z1(), space.x2(), placed.y1(), space.z2(), least);
                piece(space, space.x1(), placed.y2(), space.z1(), space.x2(), space.y2(), space.z2(), least);
                piece(space, space.x1(), space.y1(), space.z1(), space.x2(), space.y2(), placed.z1(), least);
                if (!task.isSupported()) {
                    piece(space, space.x1(), space.y1(), placed.z2(), space.x2(), space.y2(), space.z2(), least);
                }
            }
        }
    }

    private void piece(MaximalSpace of, int x1, int y1, int z1, int x2, int y2, int z2, int least) {
        boolean isWide = x2 - x1 >= least && y2 - y1 >= least && z2 - z1 >= least;
        // Most pieces are within another: then there is no need to make a space of them.
        if (isWide && !isCovered(x1, y1, z1, x2, y2, z2, of.solid())) {
            addMaximal(new MaximalSpace(x1, y1, z1, x2, y2, z2, of.solid(), task));
        }
    }

    private boolean isCovered(int x1, int y1, int z1, int x2, int y2, int z2, boolean solid) {
        for (int i = 0; i < size; i++) {
            if (spaces[i].covers(x1, y1, z1, x2, y2, z2, solid)) {
                return true;
            }
        }
        return false;
    }

    /** Adds a space, unless it is within another; what is within it is dropped. */
    boolean add(MaximalSpace space) {
        boolean isNew =
                !isCovered(space.x1(), space.y1(), space.z1(), space.x2(), space.y2(), space.z2(), space.solid());
        if (isNew) {
            addMaximal(space);
        }
        return isNew;
    }

    private void addMaximal(MaximalSpace space) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (!spaces[i].isWithin(space)) {
                spaces[kept++] = spaces[i];
            }
        }
        size = kept;
        append(space);
    }

    private void append(MaximalSpace space) {
        if (size == spaces.length) {
            spaces = Arrays.copyOf(spaces, 2 * size);
        }
        spaces[size++] = space;
    }
}
