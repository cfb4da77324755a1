package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.contents.BoxGroup;
import java.math.BigDecimal;
import java.util.Optional;

/** The limits of standard boxes, and of oversize boxes. Larger boxes are not accepted. */
public record BoxSizes(Limit standard, Limit oversize) {

    /** @param pounds the maximum weight */
    public record Limit(BigDecimal pounds, BigDecimal longestSideInches) {

        boolean allows(BoxGroup group) {
            return group.weight().pounds().compareTo(pounds) <= 0
                    && group.dimensions().longestSideInches().compareTo(longestSideInches) <= 0;
        }
    }

    /** Returns the size of a box; empty if it is too large or too heavy for any center. */
    public Optional<BoxSize> of(BoxGroup group) {
        if (standard.allows(group)) {
            return Optional.of(BoxSize.STANDARD);
        }
        return oversize.allows(group) ? Optional.of(BoxSize.OVERSIZE) : Optional.empty();
    }
}
