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

/**
 * Takes units that are in no boxes yet as equal loads, so that they can be placed. Source: rules.md#rule-32.
 *
 * @param full the most loads that units are divided into, besides one for the rest of each item
 * @param load the size of each load
 * @param unit the size of each unit, as far as its fee goes
 */
public record UnitLoads(int full, Size load, Size unit) {

    /** The size of a cube. */
    public record Size(BigDecimal pounds, BigDecimal sideInches) {

        private BoxGroup box(int quantity, SkuQuantity held) {
            return new BoxGroup(
                    quantity,
                    new Dimensions(sideInches, sideInches, sideInches, LengthUnit.IN),
                    new Weight(pounds, WeightUnit.LB),
                    List.of(held));
        }
    }

    /** Returns these items in loads. */
    Contents of(List<Item> items) {
        long units = items.stream().mapToLong(Item::quantity).sum();
        int perLoad = (int) Math.max(1, (units + full - 1) / full);
        return new Contents(
                items, items.stream().flatMap(item -> loads(item, perLoad)).toList());
    }

    private Stream<BoxGroup> loads(Item item, int perLoad) {
        int quantity = item.quantity() / perLoad;
        int rest = item.quantity() % perLoad;
        return Stream.of(
                        load.box(quantity, new SkuQuantity(item.msku(), perLoad)),
                        load.box(1, new SkuQuantity(item.msku(), rest)))
                .filter(box -> box.quantity() > 0 && box.unitsPerBox() > 0);
    }

    /** Returns one unit, whose fee stands for all. */
    BoxGroup one() {
        return unit.box(1, new SkuQuantity("UNIT", 1));
    }
}
