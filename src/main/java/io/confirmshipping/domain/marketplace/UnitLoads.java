package io.confirmshipping.domain.marketplace;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Takes units that are in no boxes yet as equal loads, so that they can be placed. Source: rules.md#rule-32. */
final class UnitLoads {

    /** So many loads divide units finely enough, and planning them takes moments. Source: our decision. */
    private static final int LOADS = 500;

    /** What a load, and a unit as far as its fee goes, is taken to be. Source: our decision. */
    private static final BigDecimal LOAD_SIDE = BigDecimal.valueOf(12);

    private static final BigDecimal LOAD_POUNDS = BigDecimal.TEN;
    private static final BigDecimal UNIT_SIDE = BigDecimal.valueOf(6);
    private static final BigDecimal UNIT_POUNDS = BigDecimal.ONE;

    private UnitLoads() {}

    /** Returns these items in loads. */
    static Contents of(List<Item> items) {
        long units = items.stream().mapToLong(Item::quantity).sum();
        int perLoad = (int) Math.max(1, (units + LOADS - 1) / LOADS);
        return new Contents(
                items, items.stream().flatMap(item -> loads(item, perLoad)).toList());
    }

    private static Stream<BoxGroup> loads(Item item, int perLoad) {
        int full = item.quantity() / perLoad;
        int rest = item.quantity() % perLoad;
        return Stream.of(load(full, item.msku(), perLoad), load(1, item.msku(), rest))
                .filter(load -> load.quantity() > 0 && load.unitsPerBox() > 0);
    }

    private static BoxGroup load(int quantity, String msku, int units) {
        return box(quantity, LOAD_SIDE, LOAD_POUNDS, List.of(new SkuQuantity(msku, units)));
    }

    /** Returns one unit, whose fee stands for all. */
    static BoxGroup unit() {
        return box(1, UNIT_SIDE, UNIT_POUNDS, List.of(new SkuQuantity("UNIT", 1)));
    }

    private static BoxGroup box(int quantity, BigDecimal side, BigDecimal pounds, List<SkuQuantity> items) {
        return new BoxGroup(
                quantity, new Dimensions(side, side, side, LengthUnit.IN), new Weight(pounds, WeightUnit.LB), items);
    }
}
