package io.confirmshipping.domain.pallets.packing.space;

import io.confirmshipping.domain.pallets.packing.block.Part;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.List;

/** Checks partial support: whether enough of each box's bottom rests on what is below it. */
public final class Support {
    private final PlacedBlocks placed;
    private final int percent;
    private final WorkBudget budget;

    /** @param percent the part of a box's bottom that must rest on the pallet or on placed boxes */
    public Support(PlacedBlocks placed, int percent, WorkBudget budget) {
        this.placed = placed;
        this.percent = percent;
        this.budget = budget;
    }

    /**
     * Returns whether every box at the bottom of the block has enough support above the pallet's deck. Boxes within the
     * block support each other.
     */
    public boolean isEnoughFor(PlacedBlock block) {
        for (Part part : block.block().parts()) {
            if (part.z() == 0 && !isEnoughFor(block, part)) {
                return false;
            }
        }
        return true;
    }

    private boolean isEnoughFor(PlacedBlock block, Part part) {
        int length = part.orientation().length();
        int width = part.orientation().width();
        for (int column = 0; column < part.columns(); column++) {
            for (int row = 0; row < part.rows(); row++) {
                int x = block.x1() + part.x() + column * length;
                int y = block.y1() + part.y() + row * width;
                if (100 * area(x, y, x + length, y + width, block.z1()) < (long) percent * length * width) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns the area of a rectangle at height z that rests on placed boxes, in square steps. */
    private long area(int x1, int y1, int x2, int y2, int z) {
        budget.spend(placed.size());
        long area = 0;
        for (int i = 0; i < placed.size(); i++) {
            PlacedBlock below = placed.get(i);
            if (below.z1() < z && below.z2() >= z) {
                List<Part> parts = below.block().parts();
                for (int p = 0; p < parts.size(); p++) {
                    Part part = parts.get(p);
                    if (below.z1() + part.z() + part.height() == z) {
                        int x = below.x1() + part.x();
                        int y = below.y1() + part.y();
                        long overlapX = Math.min(x2, x + part.length()) - Math.max(x1, x);
                        long overlapY = Math.min(y2, y + part.width()) - Math.max(y1, y);
                        area += Math.max(0, overlapX) * Math.max(0, overlapY);
                    }
                }
            }
        }
        return area;
    }
}
