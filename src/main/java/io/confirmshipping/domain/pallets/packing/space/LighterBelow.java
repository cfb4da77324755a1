package io.confirmshipping.domain.pallets.packing.space;

import io.confirmshipping.domain.pallets.packing.block.Part;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.work.WorkBudget;
import java.util.List;

/** Measures how much of a block would stand on lighter boxes. */
public final class LighterBelow {
    private final PlacedBlocks placed;
    private final List<BoxType> types;
    private final WorkBudget budget;

    public LighterBelow(PlacedBlocks placed, List<BoxType> types, WorkBudget budget) {
        this.placed = placed;
        this.types = types;
        this.budget = budget;
    }

    /**
     * Returns the mean {@link BoxType#burden} over the area on which a block rests, from 0 to 2; 0 on the deck.
     */
    public double under(PlacedBlock block) {
        if (block.z1() == 0) {
            return 0;
        }
        budget.spend(placed.size());
        long area = 0;
        long burden = 0;
        for (int i = 0; i < placed.size(); i++) {
            PlacedBlock below = placed.get(i);
            if (mayTouch(below, block)) {
                for (Part lower : below.block().parts()) {
                    for (Part upper : block.block().parts()) {
                        long contact = contact(below, lower, block, upper);
                        area += contact;
                        burden += contact * burden(upper, lower);
                    }
                }
            }
        }
        return area == 0 ? 0 : (double) burden / area;
    }

    private int burden(Part above, Part below) {
        return BoxType.burden(
                types.get(above.type()).weight(), types.get(below.type()).weight());
    }

    private static boolean mayTouch(PlacedBlock below, PlacedBlock above) {
        return below.z1() < above.z1()
                && below.z2() >= above.z1()
                && below.x1() < above.x2()
                && above.x1() < below.x2()
                && below.y1() < above.y2()
                && above.y1() < below.y2();
    }

    /** Returns the area on which a part of a block rests on a part of another; 0 if it does not. */
    private static long contact(PlacedBlock below, Part lower, PlacedBlock above, Part upper) {
        if (upper.z() > 0 || below.z1() + lower.z() + lower.height() != above.z1()) {
            return 0;
        }
        int lowerX = below.x1() + lower.x();
        int lowerY = below.y1() + lower.y();
        int upperX = above.x1() + upper.x();
        int upperY = above.y1() + upper.y();
        long length = Math.min(lowerX + lower.length(), upperX + upper.length()) - Math.max(lowerX, upperX);
        long width = Math.min(lowerY + lower.width(), upperY + upper.width()) - Math.max(lowerY, upperY);
        return Math.max(0, length) * Math.max(0, width);
    }
}
