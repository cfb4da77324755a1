package io.confirmshipping.domain.shipping;

import static io.confirmshipping.domain.explanation.UnavailableCode.PARCEL_TOO_HEAVY;
import static io.confirmshipping.domain.explanation.UnavailableCode.PARCEL_TOO_LARGE;
import static io.confirmshipping.domain.explanation.UnavailableCode.PARCEL_TOO_LONG;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.text.Hundredths;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The largest parcel that a carrier takes. Source: rules.md#rule-7.
 *
 * @param pounds at most
 * @param longestSideInches at most
 * @param lengthPlusGirthInches at most: the longest side, and twice both others
 */
public record ParcelLimit(BigDecimal pounds, BigDecimal longestSideInches, BigDecimal lengthPlusGirthInches) {

    /**
     * Returns by what a box is more than a carrier of this name takes; empty if it takes it.
     *
     * @param box names the box, asked for only if it is more: most boxes are not
     */
    Optional<Explanation> excess(BoxGroup group, Supplier<Explanation> box, String carrier) {
        BigDecimal weight = group.weight().pounds();
        if (weight.compareTo(pounds) > 0) {
            return Optional.of(PARCEL_TOO_HEAVY.of(box.get(), Hundredths.above(weight), carrier, pounds));
        }
        BigDecimal side = group.dimensions().longestSideInches();
        if (side.compareTo(longestSideInches) > 0) {
            return Optional.of(PARCEL_TOO_LONG.of(box.get(), Hundredths.above(side), carrier, longestSideInches));
        }
        BigDecimal around = group.dimensions().lengthPlusGirthInches();
        return around.compareTo(lengthPlusGirthInches) > 0
                ? Optional.of(PARCEL_TOO_LARGE.of(box.get(), Hundredths.above(around), carrier, lengthPlusGirthInches))
                : Optional.empty();
    }
}
