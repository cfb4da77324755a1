package io.confirmshipping.benchmark.planning;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

/**
 * The most SKUs and boxes that there may be, no two boxes alike.
 *
 * @param shortest side of a box, in tenths of an inch
 * @param longest side of a box, in tenths of an inch
 */
record LargestContents(String name, int shortest, int longest) {

    static final int BOXES = 5_000;
    static final int SKUS = 2_000;

    private static final Path EXAMPLE = Path.of("events", "examples", "fall-restock.json");

    /** Returns a body of {@code POST /workflows}. */
    String body() throws IOException {
        Random random = new Random(1);
        ObjectNode body = (ObjectNode) new ObjectMapper().readTree(EXAMPLE.toFile());
        ArrayNode items = body.putArray("items");
        for (int sku = 0; sku < SKUS; sku++) {
            items.addObject().put("msku", "SKU-" + sku).put("quantity", BOXES / SKUS + (sku < BOXES % SKUS ? 1 : 0));
        }
        ArrayNode boxes = body.putArray("boxes");
        for (int box = 0; box < BOXES; box++) {
            ObjectNode group = boxes.addObject().put("quantity", 1);
            group.putObject("dimensions")
                    .put("length", inches(random))
                    .put("width", inches(random))
                    .put("height", inches(random))
                    .put("unitOfMeasurement", "IN");
            group.putObject("weight").put("value", 0.1 + box / 200.0).put("unit", "LB");
            group.putArray("items").addObject().put("msku", "SKU-" + box % SKUS).put("quantity", 1);
        }
        return body.toString();
    }

    private double inches(Random random) {
        return (shortest + random.nextInt(longest - shortest + 1)) / 10.0;
    }
}
