package io.confirmshipping.domain.placement;

import java.util.List;

/**
 * The difference between an option and the one of an earlier offer that it takes the place of.
 *
 * @param charges of the methods whose price is another one
 */
public record OptionChange(DestinationsChanged destinations, List<ChargesChanged> charges) {

    public OptionChange {
        charges = List.copyOf(charges);
    }

    static OptionChange between(PlacementOption before, PlacementOption after) {
        return new OptionChange(
                DestinationsChanged.between(before.destinations(), after.destinations()),
                ChargesChanged.between(before.quotes(), after.quotes()));
    }
}
