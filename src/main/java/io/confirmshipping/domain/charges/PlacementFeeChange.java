package io.confirmshipping.domain.charges;

import io.confirmshipping.domain.text.CountText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many units of which fee came and went, in words: {@code 2 x 0.41 per unit (large standard up to 1.5 lb, West) more}.
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

    @Override
    public String toString() {
        List<String> told = Stream.concat(
                        more.parts().stream().map(part -> part + " more"),
                        less.parts().stream().map(part -> part + " less"))
                .toList();
        String first = told.stream().limit(MAX_LISTED).collect(Collectors.joining(" + "));
        int others = told.size() - MAX_LISTED;
        return others <= 0 ? first : "%s and %s".formatted(first, CountText.of(others, "other", "others"));
    }
}
