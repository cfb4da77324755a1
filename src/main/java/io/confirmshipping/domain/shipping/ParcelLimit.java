package io.confirmshipping.domain.shipping;

import io.confirmshipping.domain.contents.BoxGroup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The largest parcel that a carrier takes. Source: rules.md#rule-7.
 *
 * @param pounds at most
 * @param longestSideInches at most
 * @param lengthPlusGirthInches at most: the longest side, and twice both others
 */
public record ParcelLimit(BigDecimal pounds, BigDecimal longestSideInches, BigDecimal lengthPlusGirthInches) {

    /** Returns by what a box is more than a carrier of this name takes, as the rest of a sentence; empty if it takes it. */
    Optional<String> excess(BoxGroup group, String carrier) {
        BigDecimal weight = group.weight().pounds();
        if (weight.compareTo(pounds) > 0) {
            return Optional.of(excess("weighs %s lb; %s takes at most %s lb", weight, carrier, pounds));
        }
        BigDecimal side = group.dimensions().longestSideInches();
        if (side.compareTo(longestSideInches) > 0) {
            return Optional.of(excess("is %s in long; %s takes at most %s in", side, carrier, longestSideInches));
        }
        BigDecimal around = group.dimensions().lengthPlusGirthInches();
        return around.compareTo(lengthPlusGirthInches) > 0
                ? Optional.of(excess(
                        "is %s in in length plus girth; %s takes at most %s in",
                        around, carrier, lengthPlusGirthInches))
                : Optional.empty();
    }

    /** Rounds up, so that what is too much never reads as what is allowed. */
    private static String excess(String sentence, BigDecimal found, String carrier, BigDecimal most) {
        return sentence.formatted(
                found.setScale(2, RoundingMode.CEILING).stripTrailingZeros().toPlainString(),
                carrier,
                most.toPlainString());
    }
}
