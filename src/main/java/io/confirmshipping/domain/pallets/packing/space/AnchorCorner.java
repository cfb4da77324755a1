package io.confirmshipping.domain.pallets.packing.space;

import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;

/**
 * The corner of a space that is nearest to a corner of the pallet: there it is filled first.
 *
 * @param farX whether it is the corner with the greater x, and so farY and farZ
 * @param distance to the corner of the pallet, along the three axes together, in steps of {@link FixedPoint#INCH}
 */
public record AnchorCorner(boolean farX, boolean farY, boolean farZ, int distance) {

    /** Of the space between these positions; the lower one where boxes must stand on something. */
    static AnchorCorner of(int x1, int y1, int z1, int x2, int y2, int z2, PackingProblem task) {
        Pallet pallet = task.pallet();
        int beyondX = pallet.length() - x2;
        int beyondY = pallet.width() - y2;
        int beyondZ = task.isSupported() ? Integer.MAX_VALUE : pallet.height() - z2;
        return new AnchorCorner(
                beyondX < x1,
                beyondY < y1,
                beyondZ < z1,
                Math.min(x1, beyondX) + Math.min(y1, beyondY) + Math.min(z1, beyondZ));
    }
}
