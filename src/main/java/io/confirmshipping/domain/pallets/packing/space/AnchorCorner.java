package io.confirmshipping.domain.pallets.packing.space;

import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;

/**
 * The corner of a free space that is nearest to a corner of the pallet; a block is placed there. Source: Zhu and Lim
 * 2012.
 *
 * @param farX whether it is at the greater x of the space, as farY and farZ are for y and z
 * @param distance the Manhattan distance to the corner of the pallet, in steps of {@link FixedPoint#INCH}
 */
public record AnchorCorner(boolean farX, boolean farY, boolean farZ, int distance) {

    /**
     * Returns the anchor corner of the space between two positions. Where boxes need support, it is one of the four lower
     * corners.
     */
    static AnchorCorner of(int x1, int y1, int z1, int x2, int y2, int z2, PackingProblem problem) {
        Pallet pallet = problem.pallet();
        int beyondX = pallet.length() - x2;
        int beyondY = pallet.width() - y2;
        int beyondZ = problem.isSupported() ? Integer.MAX_VALUE : pallet.height() - z2;
        return new AnchorCorner(
                beyondX < x1,
                beyondY < y1,
                beyondZ < z1,
                Math.min(x1, beyondX) + Math.min(y1, beyondY) + Math.min(z1, beyondZ));
    }
}
