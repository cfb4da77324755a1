package io.confirmshipping.function.client;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import java.util.stream.Stream;

/** Bodies of {@code POST /workflows} as large as they may be, and larger. */
public final class ManyBoxes {

    /** The most items of a workflow. */
    public static final int ITEMS = 2_000;

    /** The most boxes of a workflow. */
    public static final int BOXES = 5_000;

    private ManyBoxes() {}

    /** Box {@code i} holds one unit of item {@code i}, the first ones again when there are more boxes than items. */
    public static ObjectNode body(int items, int boxes) {
        ObjectNode body = Event.fallRestock();
        ArrayNode itemList = body.putArray("items");
        for (int i = 0; i < items; i++) {
            itemList.addObject()
                    .put("msku", msku(i))
                    .put("quantity", boxes / items + (i < boxes % items ? 1 : 0))
                    .put("prepOwner", "SELLER")
                    .put("labelOwner", i % 2 == 0 ? "SELLER" : "AMAZON");
        }
        ArrayNode boxList = body.putArray("boxes");
        for (int i = 0; i < boxes; i++) {
            ObjectNode box = boxList.addObject().put("quantity", 1);
            box.putObject("dimensions")
                    .put("length", 18)
                    .put("width", 14)
                    .put("height", new BigDecimal(i).movePointLeft(3).add(BigDecimal.ONE))
                    .put("unitOfMeasurement", "IN");
            box.putObject("weight").put("unit", "LB").put("value", new BigDecimal("22.5"));
            box.putArray("items").addObject().put("msku", msku(i % items)).put("quantity", 1);
        }
        return body;
    }

    /** Returns as many items and boxes as there may be, no two alike, so that little can be compressed. */
    public static ObjectNode hardToCompress() {
        Random random = new Random(1);
        ObjectNode body = body(ITEMS, BOXES);
        body.get("items")
                .forEach(item ->
                        ((ObjectNode) item).put("msku", anyText(random, 40)).put("quantity", 0));
        for (int i = 0; i < BOXES; i++) {
            ObjectNode box = (ObjectNode) body.get("boxes").get(i);
            Stream.of("length", "width", "height")
                    .forEach(side -> box.withObject("dimensions").put(side, anySize(random)));
            box.withObject("weight").put("value", anySize(random));
            ObjectNode item = (ObjectNode) body.get("items").get(i % ITEMS);
            int quantity = 1 + random.nextInt(100_000);
            item.put("quantity", item.get("quantity").intValue() + quantity);
            ((ObjectNode) box.get("items").get(0)).put("quantity", quantity).set("msku", item.get("msku"));
        }
        return body;
    }

    /** Returns a text that cannot be compressed. */
    public static String anyText(Random random, int length) {
        return random.ints(length, Character.MIN_SUPPLEMENTARY_CODE_POINT, Character.MAX_CODE_POINT + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static BigDecimal anySize(Random random) {
        return BigDecimal.ONE.add(new BigDecimal(new BigInteger(59, random), 17));
    }

    private static String msku(int number) {
        return "A-SKU-OF-REALISTIC-LENGTH-%05d".formatted(number);
    }
}
