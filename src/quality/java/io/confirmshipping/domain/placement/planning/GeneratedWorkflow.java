package io.confirmshipping.domain.placement.planning;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Owner;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Contents as sellers send them, from one of 20 cities: 1 to 12 kinds of boxes, 1 to 40 boxes of each, with 1 to 3 SKUs
 * in a box. In one workflow of six some boxes are oversize.
 *
 * @param postalCode of the origin
 */
public record GeneratedWorkflow(String postalCode, Contents contents) {

    /** ZIP codes of 20 cities from Seattle to Miami and from Boston to San Diego. */
    private static final List<String> ORIGINS = List.of(
            "98101", "97204", "94103", "90012", "92101", "85004", "84101", "80202", "87102", "75201", "77002", "55401",
            "64106", "60601", "70112", "30303", "33130", "28202", "10001", "02108");

    private static final int MAX_KINDS = 12;
    private static final int MAX_OF_A_KIND = 40;

    /** Returns the workflow of this seed. Consecutive seeds take turns in the origin. */
    public static GeneratedWorkflow of(long seed) {
        Random random = new Random(seed);
        String origin = ORIGINS.get(Math.floorMod(seed, ORIGINS.size()));
        boolean oversize = random.nextInt(6) == 0;
        int kinds = 1 + random.nextInt(MAX_KINDS);
        List<BoxGroup> boxes = new ArrayList<>();
        for (int i = 0; i < kinds; i++) {
            int quantity = 1 + (int) Math.floor(Math.pow(random.nextDouble(), 2) * MAX_OF_A_KIND);
            boxes.add(group(random, quantity, kinds, oversize && random.nextBoolean()));
        }
        return new GeneratedWorkflow(origin, contents(boxes));
    }

    /** Returns a workflow that is small enough to try all placements: one or two kinds, four to six boxes. */
    static GeneratedWorkflow small(long seed) {
        Random random = new Random(seed);
        String origin = ORIGINS.get(Math.floorMod(seed, ORIGINS.size()));
        List<BoxGroup> boxes = new ArrayList<>();
        if (random.nextBoolean()) {
            boxes.add(group(random, 4 + random.nextInt(3), 2, false));
        } else {
            boxes.add(group(random, 2, 2, false));
            boxes.add(group(random, 2 + random.nextInt(2), 2, false));
        }
        return new GeneratedWorkflow(origin, contents(boxes));
    }

    private static BoxGroup group(Random random, int quantity, int skus, boolean oversize) {
        int first = random.nextInt(skus);
        List<SkuQuantity> held = oversize
                ? List.of(new SkuQuantity("LARGE-" + first, 1))
                : IntStream.range(0, 1 + random.nextInt(Math.min(3, skus)))
                        .mapToObj(i -> new SkuQuantity("SKU-" + (first + i) % skus, 1 + random.nextInt(30)))
                        .toList();
        BigDecimal longest = BigDecimal.valueOf(oversize ? 30 + random.nextInt(60) : 8 + random.nextInt(17));
        return new BoxGroup(
                quantity,
                new Dimensions(longest, BigDecimal.valueOf(8), BigDecimal.valueOf(6), LengthUnit.IN),
                new Weight(BigDecimal.valueOf(1 + random.nextInt(50)), WeightUnit.LB),
                held);
    }

    private static Contents contents(List<BoxGroup> boxes) {
        Map<String, Integer> units = new LinkedHashMap<>();
        boxes.forEach(group -> group.items()
                .forEach(held -> units.merge(held.msku(), group.quantity() * held.quantity(), Integer::sum)));
        return new Contents(
                units.entrySet().stream()
                        .map(unit -> new Item(unit.getKey(), unit.getValue(), Owner.SELLER, Owner.SELLER))
                        .toList(),
                boxes);
    }
}
