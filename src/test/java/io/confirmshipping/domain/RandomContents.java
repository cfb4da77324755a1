package io.confirmshipping.domain;

import static io.confirmshipping.domain.Examples.boxes;
import static io.confirmshipping.domain.Examples.contents;
import static io.confirmshipping.domain.Examples.pounds;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.contents.LengthUnit;
import io.confirmshipping.domain.contents.SkuQuantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Any contents that a seller may send: 1 to 5,000 boxes of any kinds, standard and oversize, with one SKU or many. */
public record RandomContents(Random random) {
    private static final int MAX_BOXES = 5_000;

    public Contents next() {
        int most = random.nextInt(10) == 0 ? MAX_BOXES : 1 + random.nextInt(60);
        List<BoxGroup> groups = new ArrayList<>();
        for (int left = most; left > 0; left -= groups.get(groups.size() - 1).quantity()) {
            groups.add(group(1 + random.nextInt(Math.min(left, 1 + most / (1 + random.nextInt(12))))));
        }
        return contents(groups.toArray(BoxGroup[]::new));
    }

    private BoxGroup group(int quantity) {
        Dimensions dimensions = new Dimensions(side(), side(), side(), LengthUnit.values()[random.nextInt(2)]);
        return boxes(quantity, dimensions, pounds("" + (1 + random.nextInt(60))), held());
    }

    private BigDecimal side() {
        return BigDecimal.valueOf(1 + random.nextInt(random.nextInt(4) == 0 ? 90 : 25));
    }

    private SkuQuantity[] held() {
        int first = random.nextInt(30);
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> Examples.held("SKU-" + (first + i), 1 + random.nextInt(20)))
                .toArray(SkuQuantity[]::new);
    }
}
