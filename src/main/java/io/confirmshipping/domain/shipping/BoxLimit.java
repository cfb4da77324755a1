package io.confirmshipping.domain.shipping;

import io.confirmshipping.domain.contents.BoxGroup;
import java.math.BigDecimal;

/**
 * The size and weight limit of a box, unless it holds a single unit, which may be as large and as heavy as the carrier
 * takes. Source: rules.md#rule-7.
 *
 * @param pounds at most
 * @param longestSideInches at most
 */
public record BoxLimit(BigDecimal pounds, BigDecimal longestSideInches) {

    public boolean allows(BoxGroup group) {
        return !tooHeavy(group) && !tooLong(group);
    }

    public boolean tooHeavy(BoxGroup group) {
        return group.unitsPerBox() > 1 && isHeavy(group);
    }

    /** Returns whether a box is heavy enough to need a heavy-package label. */
    public boolean isHeavy(BoxGroup group) {
        return group.weight().pounds().compareTo(pounds) > 0;
    }

    public boolean tooLong(BoxGroup group) {
        return group.unitsPerBox() > 1 && group.dimensions().longestSideInches().compareTo(longestSideInches) > 0;
    }
}
