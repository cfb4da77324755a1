package io.confirmshipping.domain.pallets.packing.search;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.FixedPoint;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.PackingProblem;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import java.util.List;
import java.util.Optional;

/**
 * Bisection on the height of a packing, so that a pallet that is not full stands better and takes less space.
 *
 * <p>Each step packs the same boxes again, no higher than the middle of the heights in question, until these differ by no
 * more than a 64th of the pallet's height, or a step of {@link FixedPoint} if that is more: about six searches. The
 * difference falls with each. The result is never higher than the given packing.
 */
public final class HeightMinimizer {

    /** The bisection ends at this part of the pallet's height. */
    private static final int STEPS_PER_PALLET = 64;

    private final PackingProblem problem;
    private final OnePallet packer;

    /** Packs the boxes of a packing on one pallet. */
    @FunctionalInterface
    public interface OnePallet {

        /** Returns all the boxes; empty if no way was found. */
        Optional<List<Placement>> pack(PackingProblem problem);
    }

    public HeightMinimizer(PackingProblem problem, OnePallet packer) {
        this.problem = problem;
        this.packer = packer;
    }

    /** Returns the lowest packing found of the same boxes; the given one if none is lower. */
    public List<Placement> minimize(List<Placement> packing) {
        Pallet pallet = problem.pallet();
        List<Placement> lowest = packing;
        int tooLow = minHeight(packing) - 1;
        int step = Math.max(1, pallet.height() / STEPS_PER_PALLET);
        while (top(lowest) - tooLow > step) {
            int height = (top(lowest) + tooLow) / 2;
            Pallet lower = new Pallet(pallet.length(), pallet.width(), height, pallet.weight());
            Optional<List<Placement>> packed = packer.pack(problem.on(lower));
            if (packed.isPresent()) {
                lowest = packed.get();
            } else {
                tooLow = height;
            }
        }
        return lowest;
    }

    private static int top(List<Placement> boxes) {
        return boxes.stream()
                .mapToInt(box -> box.z() + box.orientation().height())
                .max()
                .orElseThrow();
    }

    /** Returns a lower bound on the height: that of the volume, and the least height of each box. */
    private int minHeight(List<Placement> boxes) {
        long area = (long) problem.pallet().length() * problem.pallet().width();
        long volume = 0;
        long min = 0;
        for (Placement box : boxes) {
            volume += box.orientation().volume();
            min = Math.max(min, minHeight(problem.types().get(box.type())));
        }
        return (int) Math.max(min, (volume + area - 1) / area);
    }

    private int minHeight(BoxType type) {
        Pallet pallet = problem.pallet();
        return type.orientations().stream()
                .filter(lying -> lying.length() <= pallet.length() && lying.width() <= pallet.width())
                .mapToInt(Orientation::height)
                .min()
                .orElse(0);
    }
}
