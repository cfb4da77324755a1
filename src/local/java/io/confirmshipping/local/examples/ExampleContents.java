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

    private static final int MUGS = 12;
    private static final int TOWELS = 20;

    static final Contents MANY_BOXES = boxes(6, 4);

    /** Enough for what happens to shipments. Their offer has half the size of the other, and is read with every step. */
    static final Contents FEW_BOXES = boxes(1, 1);

    private ExampleContents() {}

    private static Contents boxes(int ofMugs, int ofTowels) {
        return new Contents(
                List.of(
                        new Item("MUG-RED", ofMugs * MUGS, Owner.SELLER, Owner.AMAZON),
                        new Item("TOWEL-LINEN", ofTowels * TOWELS, Owner.AMAZON, Owner.SELLER)),
                List.of(
                        group(ofMugs, "16", "30", new SkuQuantity("MUG-RED", MUGS)),
                        group(ofTowels, "18", "24", new SkuQuantity("TOWEL-LINEN", TOWELS))));
    }

    private static BoxGroup group(int quantity, String inches, String pounds, SkuQuantity held) {
        return new BoxGroup(
                quantity,
                new Dimensions(new BigDecimal(inches), new BigDecimal("12"), new BigDecimal("10"), LengthUnit.IN),
                new Weight(new BigDecimal(pounds), WeightUnit.LB),
                List.of(held));
    }
}
