package io.confirmshipping.domain.pallets.packing;

import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;

/** The instances of the classes BR1 to BR15. */
@FunctionalInterface
interface ContainerClasses {

    /** The number of classes in the OR-Library. */
    int PUBLISHED = 7;

    /** @param number from 0 */
    ContainerInstance instance(int types, int number);

    /** Returns as many instances as are asked for, by the published procedure and from fixed seeds. */
    static ContainerClasses random() {
        return (types, number) -> ContainerInstance.random(types, 1_000L * types + number);
    }

    /**
     * Returns the instances that were published with the procedure, in the format of the OR-Library: how many; then of each its
     * number and seed, the container, and of every type of box three sides, each with 1 if it may be up, and how many.
     *
     * @param folder with {@code thpack1.txt} to {@code thpack7.txt}; the other classes are those of {@link #random}
     */
    static ContainerClasses published(Path folder) throws IOException {
        Map<Integer, List<ContainerInstance>> byTypes = new HashMap<>();
        for (int file = 1; file <= PUBLISHED; file++) {
            try (Scanner numbers = new Scanner(Files.readString(folder.resolve("thpack%d.txt".formatted(file))))) {
                byTypes.put(ContainerInstance.TYPES[file - 1], all(numbers));
            }
        }
        return (types, number) ->
                byTypes.containsKey(types) ? byTypes.get(types).get(number) : random().instance(types, number);
    }

    private static List<ContainerInstance> all(Scanner numbers) {
        int count = numbers.nextInt();
        List<ContainerInstance> instances = new ArrayList<>();
        for (int instance = 0; instance < count; instance++) {
            skip(numbers, 5);
            int types = numbers.nextInt();
            List<BoxType> boxes = new ArrayList<>();
            int[] quantities = new int[types];
            for (int type = 0; type < types; type++) {
                numbers.nextInt();
                boxes.add(type(numbers));
                quantities[type] = numbers.nextInt();
            }
            instances.add(new ContainerInstance(boxes, quantities));
        }
        return instances;
    }

    private static BoxType type(Scanner numbers) {
        int[] sides = new int[3];
        boolean[] upright = new boolean[3];
        for (int side = 0; side < 3; side++) {
            sides[side] = numbers.nextInt();
            upright[side] = numbers.nextInt() == 1;
        }
        List<Orientation> orientations = new ArrayList<>();
        for (int up = 0; up < 3; up++) {
            if (upright[up]) {
                int a = sides[(up + 1) % 3];
                int b = sides[(up + 2) % 3];
                Collections.addAll(orientations, new Orientation(a, b, sides[up]), new Orientation(b, a, sides[up]));
            }
        }
        return new BoxType(orientations, 1);
    }

    private static void skip(Scanner numbers, int count) {
        for (int i = 0; i < count; i++) {
            numbers.next();
        }
    }
}
