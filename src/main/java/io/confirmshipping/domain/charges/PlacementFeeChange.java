package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.explanation.ChargeCode;
import io.confirmshipping.domain.explanation.Explanation;
import java.util.List;
import java.util.stream.Stream;

/**
 * The units that came and went, by their fees.
 */
public record PlacementFeeChange(PlacementFee more, PlacementFee less) {

    /** Fees that are told one by one. */
    private static final int MAX_LISTED = 3;

    public static PlacementFeeChange between(PlacementFee before, PlacementFee after) {
        return new PlacementFeeChange(surplus(after, before), surplus(before, after));
    }

    /** Returns the units that the first has and the second has not, by fee. */
    private static PlacementFee surplus(PlacementFee first, PlacementFee second) {
        return new PlacementFee(first.parts().stream()
                .map(part -> new PlacementFee.Part(part.units() - second.units(part.fee()), part.fee()))
                .filter(part -> part.units() > 0)
                .toList());
    }

    /** Returns the change with its first {@link #MAX_LISTED} fees. */
    public Explanation explanation() {
        List<Explanation> told = Stream.concat(
                        more.parts().stream().map(part -> ChargeCode.MORE.of(part.explanation())),
                        less.parts().stream().map(part -> ChargeCode.LESS.of(part.explanation())))
                .toList();
        int others = told.size() - MAX_LISTED;
        return others <= 0
                ? ChargeCode.PLACEMENT_CHANGE.of(told)
                : ChargeCode.PLACEMENT_CHANGES.of(told.subList(0, MAX_LISTED), others);
    }
}
