package io.confirmshipping.domain.placement;

import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Returns what is wrong with a box that has no size. */
    public Explanation takenByNoCenter() {
        return FieldCode.TAKEN_BY_NO_CENTER.of(oversize.pounds, oversize.longestSideInches);
    }

    /** Returns the sizes of boxes, without those that are too large or too heavy for any center. */
    public Set<BoxSize> of(List<BoxGroup> boxes) {
        return boxes.stream().flatMap(group -> of(group).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
