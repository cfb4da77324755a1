package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.placement.DestinationsChanged;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementOption;
import java.util.Optional;

/**
 * The difference that a new offer makes to its seller. It is told until shipping is chosen again. Source: rules.md#rule-38.
 *
 * @param destinations of the option that was chosen or accepted, else of the default one
 * @param dropped the shipping choice that was made for the earlier offer; empty if none was
 */
public record OfferChange(DestinationsChanged destinations, Optional<DroppedChoice> dropped) {

    /**
     * Returns the difference between an offer and the one that takes its place.
     *
     * @param option of the earlier offer, the one that counts as long as no choice is dropped
     * @param last the choice that is dropped, for the earlier offer
     */
    static OfferChange between(Offer before, Offer after, PlacementOption option, Optional<DroppedChoice> last) {
        PlacementOption counts =
                last.flatMap(DroppedChoice::option).flatMap(before::find).orElse(option);
        return new OfferChange(
                DestinationsChanged.between(
                        counts.destinations(),
                        after.successorOf(counts)
                                .orElseGet(after::defaultOption)
                                .destinations()),
                last.map(choice -> choice.replaced(before, after)));
    }

    OfferChange pricedBy(Offer offer) {
        return new OfferChange(destinations, dropped.map(choice -> choice.pricedBy(offer)));
    }
}
