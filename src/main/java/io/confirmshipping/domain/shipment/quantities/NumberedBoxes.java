package io.confirmshipping.domain.shipment.quantities;

import io.confirmshipping.domain.charges.PlacementFee;
import io.confirmshipping.domain.charges.UnitRate;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.SkuQuantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Equal boxes of a shipment whose numbers follow each other.
 *
 * @param first number, from 1
 * @param fee of placing a unit in them, as it was confirmed; it stays whatever they hold. Empty if that is free
 */
public record NumberedBoxes(int first, BoxGroup group, Optional<UnitRate> fee) {

    /** Returns the number after the last. */
    int end() {
        return first + group.quantity();
    }

    public IntStream numbers() {
        return IntStream.range(first, end());
    }

    /** Returns some of these boxes with other contents. */
    NumberedBoxes holding(List<SkuQuantity> items, int from, int to) {
        return new NumberedBoxes(from, group.holding(items).withQuantity(to - from), fee);
    }

    /** Returns what placing all of them costs; empty if it is free. */
    Optional<PlacementFee.Part> part() {
        return fee.map(perUnit -> new PlacementFee.Part((long) group.quantity() * group.unitsPerBox(), perUnit));
    }
}
