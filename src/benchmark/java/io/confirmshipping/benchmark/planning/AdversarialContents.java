package io.confirmshipping.benchmark.planning;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

/**
 * The most boxes that there may be, of shapes that may be hard to pack: dust, sheets, sticks, cubes, anything between. Each side
 * has a range of its own, chosen alike among small and large.
 *
 * @param kinds how many differ
 * @param least of each side, in hundredths of an inch
 * @param most of each side
 */
record AdversarialContents(long seed, int kinds, int[] least, int[] most) {
    private static final Path EXAMPLE = Path.of("events", "examples", "fall-restock.json");
    private static final int[] KINDS = {5_000, 5_000, 2_000, 500, 50};
    private static final int SIDES = 3;
    private static final int SHORTEST = 10;
    private static final int LONGEST = 4_000;

    static AdversarialContents of(long seed) {
        Random random = new Random(seed);
        int[] least = new int[SIDES];
        int[] most = new int[SIDES];
        for (int side = 0; side < SIDES; side++) {
            int one = anySide(random);
            int other = anySide(random);
            least[side] = Math.min(one, other);
            most[side] = Math.max(one, other);
        }
        return new AdversarialContents(seed, KINDS[random.nextInt(KINDS.length)], least, most);
    }

    private static int anySide(Random random) {
        return (int) (SHORTEST * Math.pow((double) LONGEST / SHORTEST, random.nextDouble()));
    }

    /** Returns a body of {@code POST /workflows}. */
    String body() throws IOException {
        Random random = new Random(seed);
        boolean upright = random.nextInt(5) == 0;
        int quantity = LargestContents.BOXES / kinds;
        int[] units = new int[Math.min(kinds, LargestContents.SKUS)];
        ObjectNode body = (ObjectNode) new ObjectMapper().readTree(EXAMPLE.toFile());
        ArrayNode items = body.putArray("items");
        ArrayNode boxes = body.putArray("boxes");
        for (int kind = 0; kind < kinds; kind++) {
            int sku = kind % units.length;
            units[sku] += quantity;
            ObjectNode group = boxes.addObject().put("quantity", quantity).put("thisSideUp", upright);
            group.putObject("dimensions")
                    .put("length", side(0, random))
                    .put("width", side(1, random))
                    .put("height", side(2, random))
                    .put("unitOfMeasurement", "IN");
            group.putObject("weight")
                    .put("value", (1 + random.nextInt(400)) / 100.0)
                    .put("unit", "LB");
            group.putArray("items").addObject().put("msku", "SKU-" + sku).put("quantity", 1);
        }
        for (int sku = 0; sku < units.length; sku++) {
            items.addObject().put("msku", "SKU-" + sku).put("quantity", units[sku]);
        }
        return body.toString();
    }

    private double side(int side, Random random) {
        return (least[side] + random.nextInt(most[side] - least[side] + 1)) / 100.0;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("seed %d, %d kinds,".formatted(seed, kinds));
        for (int side = 0; side < SIDES; side++) {
            text.append(" %.2f to %.2f".formatted(least[side] / 100.0, most[side] / 100.0));
        }
        return text.append(" in").toString();
    }
}
