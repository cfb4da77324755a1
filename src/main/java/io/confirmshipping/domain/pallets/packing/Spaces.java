package io.confirmshipping.domain.pallets.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The free spaces of a pallet. They may overlap; none is within another. */
final class Spaces {
    private final Task task;
    private Space[] spaces;
    private int size;

    /** All of an empty pallet. */
    Spaces(Task task) {
        this.task = task;
        Pallet pallet = task.pallet();
        spaces = new Space[32];
        spaces[size++] = new Space(0, 0, 0, pallet.length(), pallet.width(), pallet.height(), true, task);
    }

    private Spaces(Spaces other) {
        task = other.task;
        spaces = Arrays.copyOf(other.spaces, other.spaces.length);
        size = other.size;
    }

    Spaces copy() {
        return new Spaces(this);
    }

    int size() {
        return size;
    }

    Space get(int i) {
        return spaces[i];
    }

    /** The one to fill next: nearest to a corner of the pallet, and the largest of several; null if there is none. */
    Space nearest() {
        Space nearest = null;
        for (int i = 0; i < size; i++) {
            Space space = spaces[i];
            if (nearest == null
                    || space.distance < nearest.distance
                    || space.distance == nearest.distance && space.volume() > nearest.volume()) {
                nearest = space;
            }
        }
        return nearest;
    }

    List<Space> startingAt(int z) {
        List<Space> starting = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (spaces[i].z1 == z) {
                starting.add(spaces[i]);
            }
        }
        return starting;
    }

    void remove(Space space) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (spaces[i] != space) {
                spaces[kept++] = spaces[i];
            }
        }
        size = kept;
    }

    /** Cuts what has been placed out of every space. */
    void cut(Placed placed, int least) {
        Space[] whole = spaces;
        int count = size;
        size = 0;
        spaces = new Space[whole.length];
        for (int i = 0; i < count; i++) {
            if (!whole[i].overlaps(placed)) {
                append(whole[i]);
            }
        }
        for (int i = 0; i < count; i++) {
            Space space = whole[i];
            if (space.overlaps(placed)) {
                piece(space, space.x1, space.y1, space.z1, placed.x1, space.y2, space.z2, least);
                piece(space, placed.x2, space.y1, space.z1, space.x2, space.y2, space.z2, least);
                piece(space, space.x1, space.y1, space.z1, space.x2, placed.y1, space.z2, least);
                piece(space, space.x1, placed.y2, space.z1, space.x2, space.y2, space.z2, least);
                piece(space, space.x1, space.y1, space.z1, space.x2, space.y2, placed.z1, least);
                if (!task.isSupported()) {
                    piece(space, space.x1, space.y1, placed.z2, space.x2, space.y2, space.z2, least);
                }
            }
        }
    }

    private void piece(Space of, int x1, int y1, int z1, int x2, int y2, int z2, int least) {
        if (x2 - x1 >= least && y2 - y1 >= least && z2 - z1 >= least) {
            add(new Space(x1, y1, z1, x2, y2, z2, of.solid, task));
        }
    }

    /** Adds a space, unless it is within another; what is within it is dropped. */
    boolean add(Space space) {
        for (int i = 0; i < size; i++) {
            if (space.isWithin(spaces[i])) {
                return false;
            }
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (!spaces[i].isWithin(space)) {
                spaces[kept++] = spaces[i];
            }
        }
        size = kept;
        append(space);
        return true;
    }

    private void append(Space space) {
        if (size == spaces.length) {
            spaces = Arrays.copyOf(spaces, 2 * size);
        }
        spaces[size++] = space;
    }
}
