package io.confirmshipping.domain.pallets.packing;

import static io.confirmshipping.domain.Examples.boxes;
import static io.confirmshipping.domain.Examples.contents;
import static io.confirmshipping.domain.Examples.held;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxShare;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.contents.Weight;
import io.confirmshipping.domain.contents.WeightUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Loads of all sorts of boxes, each of which fits on a pallet. */
final class RandomLoads {

    /** Packs without a deadline. */
    static final PalletPacker PACKER = new BlockBuildingPacker();

    private final Random random;

    RandomLoads(long seed) {
        random = new Random(seed);
    }

    /** Returns a load of this many groups, each of 1 to {@code maxBoxes} boxes. */
    Load next(int groups, int maxBoxes) {
        return all(IntStream.range(0, groups).mapToObj(group -> group(maxBoxes)).toArray(BoxGroup[]::new));
    }

    /** Every box of these groups. */
    static Load all(BoxGroup... groups) {
        Contents contents = contents(groups);
        return new Load(contents, shares(contents));
    }

    static List<BoxShare> shares(Contents contents) {
        return IntStream.range(0, contents.boxes().size())
                .mapToObj(
                        index -> new BoxShare(index, contents.boxes().get(index).quantity()))
                .toList();
    }

    private BoxGroup group(int maxBoxes) {
        BoxGroup group = boxes(1 + random.nextInt(maxBoxes), dimensions(), weight(), held("MUG", 1));
        return new BoxGroup(
                group.quantity(), group.dimensions(), group.weight(), random.nextInt(4) == 0, group.items());
    }

    private Dimensions dimensions() {
        return random.nextBoolean()
                ? new Dimensions(number(400, 2500, 2), number(400, 2000, 2), number(300, 2400, 2), LengthUnit.IN)
                : new Dimensions(number(10, 60, 0), number(10, 60, 0), number(10, 60, 0), LengthUnit.CM);
    }

    private Weight weight() {
        return random.nextBoolean()
                ? new Weight(number(1, 500, 1), WeightUnit.LB)
                : new Weight(number(10, 22_000, 3), WeightUnit.KG);
    }

    private BigDecimal number(int min, int max, int digits) {
        return BigDecimal.valueOf(min + random.nextInt(max - min + 1), digits);
    }
}
