package io.confirmshipping.domain.pallets.packing;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import io.confirmshipping.domain.pallets.packing.problem.Placement;
import io.confirmshipping.domain.pallets.packing.series.SinglePallet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A container of 587 x 233 x 220 cm and about as many boxes as fit, read from a file or made by the procedure of Bischoff and Ratcliff, "Issues in the
 * development of approaches to container loading", Omega 23(4), 1995, from random numbers of our own.
 */
record ContainerInstance(List<BoxType> types, int[] quantities) {

    static final Pallet CONTAINER = new Pallet(587, 233, 220, Long.MAX_VALUE / 2);

    /** How many types of boxes there are in the classes BR1 to BR15. */
    static final int[] TYPES = {3, 5, 8, 10, 12, 15, 20, 30, 40, 50, 60, 70, 80, 90, 100};

    private static final int[] MIN_SIDES = {30, 25, 20};
    private static final int[] MAX_SIDES = {120, 100, 80};

    /** A side may be up if it is less than this many times as long as the shortest of the others. */
    private static final int STABLE = 2;

    static ContainerInstance random(int types, long seed) {
        Random random = new Random(seed);
        List<BoxType> boxes = new ArrayList<>();
        for (int type = 0; type < types; type++) {
            boxes.add(type(random));
        }
        int[] quantities = new int[types];
        Arrays.fill(quantities, 1);
        long volume = boxes.stream().mapToLong(BoxType::volume).sum();
        while (true) {
            int type = random.nextInt(types);
            volume += boxes.get(type).volume();
            if (volume > CONTAINER.volume()) {
                return new ContainerInstance(boxes, quantities);
            }
            quantities[type]++;
        }
    }

    private static BoxType type(Random random) {
        List<Integer> sides = new ArrayList<>();
        for (int side = 0; side < 3; side++) {
            sides.add(MIN_SIDES[side] + random.nextInt(MAX_SIDES[side] - MIN_SIDES[side] + 1));
        }
        List<Orientation> orientations = new ArrayList<>();
        for (int up = 0; up < 3; up++) {
            int height = sides.get(up);
            int a = sides.get((up + 1) % 3);
            int b = sides.get((up + 2) % 3);
            if (height < STABLE * Math.min(a, b)) {
                Collections.addAll(orientations, new Orientation(a, b, height), new Orientation(b, a, height));
            }
        }
        return new BoxType(orientations, 1);
    }

    /**
     * Fills it.
     *
     * @param support the least support of every box, in percent
     * @param work of a search, in steps
     */
    List<Placement> fill(int support, long work) {
        return new SinglePallet(CONTAINER, types).fill(quantities, support, work);
    }

    static long volume(List<Placement> boxes) {
        return boxes.stream().mapToLong(box -> box.orientation().volume()).sum();
    }
}
