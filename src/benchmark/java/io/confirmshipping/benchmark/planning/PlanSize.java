package io.confirmshipping.benchmark.planning;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** How many boxes of how many kinds: cartons with sides of 6 to 25 in. */
record PlanSize(int boxes, int kinds) {

    static final List<PlanSize> ALL = List.of(
            new PlanSize(5, 2),
            new PlanSize(40, 5),
            new PlanSize(500, 20),
            new PlanSize(5_000, 1_000),
            new PlanSize(5_000, 5_000));

    private static final int MAX_SKUS = 2_000;
    private static final Path EXAMPLE = Path.of("events", "examples", "fall-restock.json");

    /** Returns a body of {@code POST /workflows}, from a fixed seed. */
    String body() throws IOException {
        Random random = new Random(kinds);
        int[] units = new int[Math.min(kinds, MAX_SKUS)];
        ObjectNode body = (ObjectNode) new ObjectMapper().readTree(EXAMPLE.toFile());
        ArrayNode items = body.putArray("items");
        ArrayNode groups = body.putArray("boxes");
        for (int kind = 0; kind < kinds; kind++) {
            int quantity = boxes / kinds + (kind < boxes % kinds ? 1 : 0);
            units[kind % units.length] += quantity;
            ObjectNode group = groups.addObject().put("quantity", quantity);
            group.putObject("dimensions")
                    .put("length", inches(random))
                    .put("width", inches(random))
                    .put("height", inches(random))
                    .put("unitOfMeasurement", "IN");
            group.putObject("weight")
                    .put("value", 5 + random.nextInt(400) / 10.0)
                    .put("unit", "LB");
            group.putArray("items")
                    .addObject()
                    .put("msku", "SKU-" + kind % units.length)
                    .put("quantity", 1);
        }
        for (int sku = 0; sku < units.length; sku++) {
            items.addObject().put("msku", "SKU-" + sku).put("quantity", units[sku]);
        }
        return body.toString();
    }

    private static double inches(Random random) {
        return (60 + random.nextInt(191)) / 10.0;
    }
}
