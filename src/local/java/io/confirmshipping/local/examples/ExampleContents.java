package io.confirmshipping.local.examples;

import io.confirmshipping.domain.contents.Address;
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
import java.util.List;
import java.util.Optional;

/** The boxes of the examples, and where they are. */
final class ExampleContents {

    static final Address SOURCE = new Address(
            "Jane Doe", "123 Main St", Optional.empty(), "Seattle", "WA", "98101", "US", Optional.of("206-555-0100"));

    static final List<Item> ITEMS = List.of(
            new Item("MUG-RED", 72, Owner.SELLER, Owner.AMAZON),
            new Item("TOWEL-LINEN", 80, Owner.AMAZON, Owner.SELLER));

    static final Contents BOXES = new Contents(
            ITEMS,
            List.of(
                    boxes(6, "16", "30", new SkuQuantity("MUG-RED", 12)),
                    boxes(4, "18", "24", new SkuQuantity("TOWEL-LINEN", 20))));

    private ExampleContents() {}

    private static BoxGroup boxes(int quantity, String inches, String pounds, SkuQuantity held) {
        return new BoxGroup(
                quantity,
                new Dimensions(new BigDecimal(inches), new BigDecimal("12"), new BigDecimal("10"), LengthUnit.IN),
                new Weight(new BigDecimal(pounds), WeightUnit.LB),
                List.of(held));
    }
}
