package io.confirmshipping.domain.pallets.packing;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import java.math.BigInteger;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Moves a load as a whole on its board, so that its center of gravity is as near to the middle as the boxes' edges allow. What
 * rests on what stays the same.
 */
final class Centered {
    private final List<BoxType> types;
    private final Pallet pallet;

    Centered(List<BoxType> types, Pallet pallet) {
        this.types = types;
        this.pallet = pallet;
    }

    /** Returns the same boxes in the same order, all moved alike. */
    List<Placement> center(List<Placement> boxes) {
        int alongX = shift(
                boxes, pallet.length(), Placement::x, box -> box.orientation().length());
        int alongY = shift(
                boxes, pallet.width(), Placement::y, box -> box.orientation().width());
        return boxes.stream()
                .map(box -> new Placement(box.type(), box.x() + alongX, box.y() + alongY, box.z(), box.orientation()))
                .toList();
    }

    /** Returns how far to move along an axis: no box leaves the board. */
    private int shift(List<Placement> boxes, int board, ToIntFunction<Placement> start, ToIntFunction<Placement> side) {
        BigInteger moment = BigInteger.ZERO;
        BigInteger weight = BigInteger.ZERO;
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (Placement box : boxes) {
            int from = start.applyAsInt(box);
            int to = from + side.applyAsInt(box);
            BigInteger own = BigInteger.valueOf(types.get(box.type()).weight());
            moment = moment.add(own.multiply(BigInteger.valueOf((long) from + to)));
            weight = weight.add(own);
            first = Math.min(first, from);
            last = Math.max(last, to);
        }
        int offset = weight.signum() == 0 ? board : moment.divide(weight).intValueExact();
        return Math.max(-first, Math.min(board - last, (board - offset) / 2));
    }
}
