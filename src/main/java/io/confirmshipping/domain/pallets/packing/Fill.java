package io.confirmshipping.domain.pallets.packing;

import java.util.ArrayList;
import java.util.List;

/** Fills one pallet by guillotine cuts, the largest boxes first, so that every box stands on one other or on the board. */
final class Fill {
    private final List<BoxKind> kinds;
    private final int[] left;
    private final List<Placement> placements = new ArrayList<>();
    private long weight;

    /** @param left how many boxes of every kind there are; what is placed is taken away */
    Fill(Pallet pallet, List<BoxKind> kinds, int[] left) {
        this.kinds = kinds;
        this.left = left;
        this.weight = pallet.weight();
        fill(0, 0, 0, pallet.length(), pallet.width(), pallet.height());
    }

    List<Placement> placements() {
        return placements;
    }

    private void fill(int x, int y, int z, int length, int width, int height) {
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (left[kind] > 0 && kinds.get(kind).weight() <= weight) {
                for (Turn turn : kinds.get(kind).turns()) {
                    if (turn.length() <= length && turn.width() <= width && turn.height() <= height) {
                        place(new Placement(kind, x, y, z, turn));
                        fill(x, y, z + turn.height(), turn.length(), turn.width(), height - turn.height());
                        fill(x + turn.length(), y, z, length - turn.length(), turn.width(), height);
                        fill(x, y + turn.width(), z, length, width - turn.width(), height);
                        return;
                    }
                }
            }
        }
    }

    private void place(Placement placement) {
        left[placement.kind()]--;
        weight -= kinds.get(placement.kind()).weight();
        placements.add(placement);
    }
}
