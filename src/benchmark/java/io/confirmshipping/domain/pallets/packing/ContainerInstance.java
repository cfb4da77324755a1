package io.confirmshipping.domain.pallets.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A container of 587 x 233 x 220 cm and more boxes than fit, made by the procedure of Bischoff and Ratcliff, "Issues in the
 * development of approaches to container loading", Omega 23(4), 1995, from random numbers of our own.
 */
record ContainerInstance(List<BoxKind> kinds, int[] quantities) {

    static final Pallet CONTAINER = new Pallet(587, 233, 220, Long.MAX_VALUE / 2);

    /** How many kinds of boxes there are in the classes BR1 to BR7. */
    static final int[] KINDS = {3, 5, 8, 10, 12, 15, 20};

    private static final int[] SHORTEST = {30, 25, 20};
    private static final int[] LONGEST = {120, 100, 80};

    /** A side may be up if it is less than this many times as long as the shortest of the others. */
    private static final int STABLE = 2;

    static ContainerInstance random(int kinds, long seed) {
        Random random = new Random(seed);
        List<BoxKind> boxes = new ArrayList<>();
        for (int kind = 0; kind < kinds; kind++) {
            boxes.add(kind(random));
        }
        int[] quantities = new int[kinds];
        Arrays.fill(quantities, 1);
        long volume = boxes.stream().mapToLong(BoxKind::volume).sum();
        while (true) {
            int kind = random.nextInt(kinds);
            volume += boxes.get(kind).volume();
            if (volume > CONTAINER.volume()) {
                return new ContainerInstance(boxes, quantities);
            }
            quantities[kind]++;
        }
    }

    private static BoxKind kind(Random random) {
        List<Integer> sides = new ArrayList<>();
        for (int side = 0; side < 3; side++) {
            sides.add(SHORTEST[side] + random.nextInt(LONGEST[side] - SHORTEST[side] + 1));
        }
        List<Turn> turns = new ArrayList<>();
        for (int up = 0; up < 3; up++) {
            int height = sides.get(up);
            int a = sides.get((up + 1) % 3);
            int b = sides.get((up + 2) % 3);
            if (height < STABLE * Math.min(a, b)) {
                Collections.addAll(turns, new Turn(a, b, height), new Turn(b, a, height));
            }
        }
        return new BoxKind(turns, 1);
    }

    /** Filled with this effort; with so much support for every box, in percent. */
    Packing fill(int support, long effort) {
        Task task = new Task(CONTAINER, kinds, support);
        double[] volumes = kinds.stream().mapToDouble(BoxKind::volume).toArray();
        Blocks blocks = Blocks.rated(new BlockBuilder(task).build(quantities, 6_000), volumes);
        Packing empty = new Packing(task, quantities, blocks);
        return new BeamSearch(empty, CONTAINER.volume(), new BlockChoice(task), new Effort(effort, () -> false)).best();
    }
}
