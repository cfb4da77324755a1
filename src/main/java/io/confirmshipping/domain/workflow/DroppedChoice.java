package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.charges.Quote;
import io.confirmshipping.domain.explanation.AwaitedCode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.identity.PlacementOptionId;
import io.confirmshipping.domain.placement.Offer;
import io.confirmshipping.domain.placement.PlacementOption;
import io.confirmshipping.domain.shipping.Carrier;
import io.confirmshipping.domain.shipping.ShippingMethod;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A shipping choice that is gone, as the quote that it was made for was replaced. It has to be made again.
 *
 * @param option the one that takes the place of the chosen option; empty if none does
 * @param before the total charges of the choice
 * @param now the total charges of the same choice for {@code option}; empty if it cannot be made
 */
public record DroppedChoice(
        Optional<PlacementOptionId> option,
        LocalDate shipDate,
        ShippingMethod method,
        Carrier carrier,
        Money before,
        Optional<Money> now) {

    /** Returns the choice that was made for an offer which makes way, or the one that was dropped before and not made again. */
    static Optional<DroppedChoice> last(Optional<ShippingChoice> choice, Optional<OfferChange> changed, Offer offer) {
        return choice.map(made -> of(made, offer)).or(() -> changed.flatMap(OfferChange::dropped));
    }

    private static DroppedChoice of(ShippingChoice choice, Offer offer) {
        Money total = choice.charges(offer).total();
        return new DroppedChoice(
                Optional.of(choice.option()),
                choice.shipDate(),
                choice.method(),
                choice.carrier(),
                total,
                Optional.of(total));
    }

    /** Returns this for an offer that takes the place of another. */
    DroppedChoice replaced(Offer earlier, Offer offer) {
        return in(option.flatMap(earlier::find).flatMap(offer::successorOf));
    }

    /** Returns this with the price of the same choice in an offer whose pallets are others. */
    DroppedChoice pricedBy(Offer offer) {
        return in(option.flatMap(offer::find));
    }

    private DroppedChoice in(Optional<PlacementOption> successor) {
        return new DroppedChoice(
                successor.map(PlacementOption::id),
                shipDate,
                method,
                carrier,
                before,
                total(successor, method, carrier));
    }

    private static Optional<Money> total(Optional<PlacementOption> option, ShippingMethod method, Carrier carrier) {
        return option.map(each -> each.quote(method))
                .filter(quote -> quote.takes(carrier))
                .map(Quote::charges)
                .map(charges -> charges.total());
    }

    /** Returns what to do, after the choice that was dropped, if there is one. */
    static Explanation before(AwaitedCode next, Optional<DroppedChoice> dropped) {
        return dropped.map(choice -> choice.explanation().then(next.of())).orElseGet(next::of);
    }

    /** Returns that it is gone, and what the same costs now. */
    private Explanation explanation() {
        Explanation dropped = AwaitedCode.CHOICE_DROPPED.of(before);
        return now.map(AwaitedCode.SAME_CHOICE_COSTS::of).map(dropped::then).orElse(dropped);
    }
}
